package nl.ongekend.api.http.endpoint;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ongekend.api.http.endpoint.ValueType.Text;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.store.Role;

/**
 * The rows of the pages for coming in by a provider, and for who is in. They are no part of the
 * published description.
 */
final class AccessPageEndpoints {

  private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
  private static final Set<Role> ADMINISTRATORS = EnumSet.of(Role.ADMINISTRATOR);

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
            .answers(200, PageEndpoints.html(), "Set-Cookie"),
        Endpoint.get("/sessions", "showSessions")
            .summary("Shows who of the organisation is logged in.")
            .roles(ADMINISTRATORS)
            .with(PageEndpoints.LANG)
            .answers(200, PageEndpoints.html()),
        Endpoint.post("/sessions", "endSessionOnPage")
            .summary("Ends a session of the organisation.")
            .roles(ADMINISTRATORS)
            .with(Parameter.query("id", ValueType.UUID, "The id of the session, in the body."))
            .reads("application/x-www-form-urlencoded", "SessionForm", "The session.")
            .fails(Kind.STORAGE_FULL)
            .answers(303, "Location"));
  }

  private static List<Parameter> sentBack() {
    return SENT_BACK.stream()
        .map(name -> Parameter.query(name, new Text(), "What the provider sent along."))
        .toList();
  }
}
