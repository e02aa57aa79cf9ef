package nl.ongekend.api.http.endpoint;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.Role;
import org.jspecify.annotations.Nullable;

/**
 * One thing the server does at one address.
 *
 * @param name its name, unique; the operation id of the published description
 * @param method GET, POST, PUT or DELETE
 * @param path the address, with parts in braces
 * @param summary what it does, as a sentence
 * @param roles who may use it
 * @param open whether it also answers whoever has not said who they are
 * @param purpose what documents are used for; missing when it uses none
 * @param parameters what it can be told beside a body
 * @param request what it reads; missing when it reads nothing
 * @param answer what it says when all is well
 * @param problems what can go wrong, beside what always can
 */
public record Endpoint(
    String name,
    String method,
    String path,
    String summary,
    Set<Role> roles,
    boolean open,
    @Nullable Purpose purpose,
    List<Parameter> parameters,
    @Nullable Content request,
    Answer answer,
    Set<Problem.Kind> problems) {

  /** Copies the collections. */
  public Endpoint {
    roles = Set.copyOf(roles);
    parameters = List.copyOf(parameters);
    problems = Set.copyOf(problems);
  }

  /**
   * A body.
   *
   * @param mediaType its media type
   * @param schema the name of its schema, or of that of a line
   * @param description what it is, as a sentence
   */
  public record Content(String mediaType, String schema, String description) {}

  /**
   * What an endpoint says when all is well.
   *
   * @param status the HTTP status
   * @param contents the bodies to choose from, by media type; empty when there is none
   * @param headers the names of headers it carries
   */
  public record Answer(int status, List<Content> contents, List<String> headers) {

    /** Copies the lists. */
    public Answer {
      contents = List.copyOf(contents);
      headers = List.copyOf(headers);
    }
  }

  /** Returns what documents are used for, if it uses any. */
  public Optional<Purpose> findPurpose() {
    return Optional.ofNullable(purpose);
  }

  /** Returns the names of the parameters behind the question mark. */
  public List<String> queryNames() {
    return parameters.stream()
        .filter(parameter -> parameter.place() == Parameter.Place.QUERY)
        .map(Parameter::name)
        .toList();
  }

  /** Returns whether it can be told to wait for a position of the change log. */
  public boolean canWait() {
    return parameters.stream().anyMatch(each -> each.name().equals(ApiHeaders.MIN_POSITION));
  }

  /** Returns whether it keeps something in the store: it can find that there is no room. */
  public boolean keeps() {
    return problems.contains(Problem.Kind.STORAGE_FULL);
  }

  static Builder get(String path, String name) {
    return new Builder("GET", path, name);
  }

  static Builder post(String path, String name) {
    return new Builder("POST", path, name);
  }

  static Builder put(String path, String name) {
    return new Builder("PUT", path, name);
  }

  static Builder delete(String path, String name) {
    return new Builder("DELETE", path, name);
  }

  /** Builds an endpoint part by part. Not thread-safe. */
  static final class Builder {
    private final String method;
    private final String path;
    private final String name;
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Content> alternatives = new ArrayList<>();
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private final Set<Problem.Kind> problems = EnumSet.noneOf(Problem.Kind.class);
    private boolean open;
    private String summary = "";
    private @Nullable Purpose purpose;
    private @Nullable Content request;

    private Builder(String method, String path, String name) {
      this.method = method;
      this.path = path;
      this.name = name;
    }

    Builder summary(String summary) {
      this.summary = summary;
      return this;
    }

    Builder roles(Set<Role> roles) {
      this.roles.addAll(roles);
      return this;
    }

    Builder open() {
      open = true;
      return this;
    }

    Builder purpose(Purpose purpose) {
      this.purpose = purpose;
      return this;
    }

    Builder with(Parameter... parameters) {
      return with(List.of(parameters));
    }

    Builder with(List<Parameter> parameters) {
      this.parameters.addAll(parameters);
      return this;
    }

    Builder reads(String mediaType, String schema, String description) {
      request = new Content(mediaType, schema, description);
      return fails(Problem.Kind.TOO_LARGE, Problem.Kind.UNSUPPORTED_MEDIA_TYPE);
    }

    Builder fails(Problem.Kind... kinds) {
      problems.addAll(List.of(kinds));
      return this;
    }

    /** Adds a body that can be chosen instead. */
    Builder or(Content content) {
      alternatives.add(content);
      return this;
    }

    Endpoint answers(int status, Content content, String... headers) {
      alternatives.addFirst(content);
      return answers(status, headers);
    }

    Endpoint answers(int status, String... headers) {
      return new Endpoint(
          name,
          method,
          path,
          summary,
          roles,
          open,
          purpose,
          parameters,
          request,
          new Answer(status, alternatives, List.of(headers)),
          problems);
    }
  }
}
