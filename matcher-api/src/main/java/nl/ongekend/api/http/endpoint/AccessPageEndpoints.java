package nl.ongekend.api.http.endpoint;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ongekend.api.http.endpoint.ValueType.Text;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.store.Role;

/** The rows of the pages for coming in by a provider. They are no part of the description. */
final class AccessPageEndpoints {

  private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

  /** What providers send along; the last ones are common and mean nothing here. */
  private static final List<String> SENT_BACK =
      List.of(
          "state",
          "code",
          "iss",
          "error",
          "error_description",
          "error_uri",
          "session_state",
          "scope",
          "authuser",
          "hd",
          "prompt");

  private AccessPageEndpoints() {}

  static List<Endpoint> list() {
    return List.of(
        Endpoint.get("/login/openid", "beginProviderLogin")
            .summary("Leads to the provider that says who somebody is.")
            .roles(EVERYBODY)
            .open()
            .with(
                PageEndpoints.LANG,
                Parameter.query("back", new Text(), "The page of this server to go to."))
            .fails(Kind.NOT_FOUND)
            .answers(303, "Location", "Set-Cookie"),
        Endpoint.get("/login/openid/back", "finishProviderLogin")
            .summary("Opens a session for whom the provider speaks for.")
            .roles(EVERYBODY)
            .open()
            .with(PageEndpoints.LANG)
            .with(sentBack())
            .fails(Kind.NOT_FOUND, Kind.TOO_MANY)
            .answers(200, PageEndpoints.html(), "Set-Cookie"));
  }

  private static List<Parameter> sentBack() {
    return SENT_BACK.stream()
        .map(name -> Parameter.query(name, new Text(), "What the provider sent along."))
        .toList();
  }
}
