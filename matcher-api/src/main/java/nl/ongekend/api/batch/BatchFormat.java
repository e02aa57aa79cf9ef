package nl.ongekend.api.batch;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ongekend.api.view.BatchDocument;
import nl.ongekend.api.view.ViewJson;
import org.jspecify.annotations.Nullable;

/** How answers are laid out. */
public enum BatchFormat {

  /** A line of JSON for the head, and one for each person. */
  NDJSON {
    @Override
    public String head(BatchDocument head) {
      return ViewJson.write(head) + "\n";
    }

    @Override
    public String person(BatchDocument.Person person, boolean first) {
      return ViewJson.write(person) + "\n";
    }

    @Override
    public String end() {
      return "";
    }
  },

  /** A line for each match, without the head. */
  CSV {
    @Override
    public String head(BatchDocument head) {
      return "passport,considered,unranked,rank,vacancy,score,low,high,right,from,feasible,minutes\n";
    }

    @Override
    public String person(BatchDocument.Person person, boolean first) {
      return person.matches().stream()
          .map(match -> row(person, match))
          .collect(Collectors.joining());
    }

    @Override
    public String end() {
      return "";
    }
  },

  /** One JSON document: the head with {@code people}. */
  JSON {
    @Override
    public String head(BatchDocument head) {
      String json = ViewJson.write(head);
      return json.substring(0, json.length() - 1) + ",\"people\":[";
    }

    @Override
    public String person(BatchDocument.Person person, boolean first) {
      return (first ? "\n" : ",\n") + ViewJson.write(person);
    }

    @Override
    public String end() {
      return "]}\n";
    }
  };

  /** Returns what stands first. */
  public abstract String head(BatchDocument head);

  /** Returns what stands for a person; {@code first} for the first of all. */
  public abstract String person(BatchDocument.Person person, boolean first);

  /** Returns what stands last. */
  public abstract String end();

  private static String row(BatchDocument.Person person, BatchDocument.Match match) {
    return Stream.of(
                person.passport(),
                person.considered(),
                orNothing(person.unranked()),
                match.rank(),
                match.id(),
                match.score(),
                match.low(),
                match.high(),
                match.right().status(),
                orNothing(match.right().from()),
                match.feasible().status(),
                orNothing(match.feasible().minutes()))
            .map(Object::toString)
            .collect(Collectors.joining(","))
        + "\n";
  }

  private static String orNothing(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  /** Its name behind {@code --format}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
