package nl.ongekend.api.http.endpoint;

import static nl.ongekend.api.problem.Problem.Kind.NOT_FOUND;
import static nl.ongekend.api.problem.Problem.Kind.STORAGE_FULL;
import static nl.ongekend.api.problem.Problem.Kind.TOO_MANY;
import static nl.ongekend.api.problem.Problem.Kind.UNAVAILABLE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ongekend.api.http.endpoint.Endpoint.Content;
import nl.ongekend.api.store.Role;

/** The rows of coming in and going out. */
final class SessionEndpoints {

  private static final String JSON = "application/json";
  private static final String ALL = "/v1/sessions";
  private static final String CURRENT = ALL + "/current";
  private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
  private static final Set<Role> ADMINISTRATORS = EnumSet.of(Role.ADMINISTRATOR);

  private SessionEndpoints() {}

  static List<Endpoint> list() {
    Content session = new Content(JSON, "SessionDocument", "Who is asking.");
    return List.of(
        Endpoint.post(ALL, "openSession")
            .summary("Logs an account in; the cookie of the answer carries the session.")
            .roles(EVERYBODY)
            .open()
            .reads(JSON, "LoginInput", "The account and its password.")
            .fails(TOO_MANY, UNAVAILABLE, STORAGE_FULL)
            .answers(201, session, "Location", "Set-Cookie"),
        Endpoint.get(CURRENT, "getSession")
            .summary("Returns who is asking.")
            .roles(EVERYBODY)
            .answers(200, session),
        Endpoint.delete(CURRENT, "closeSession")
            .summary("Ends the session of the cookie.")
            .roles(EVERYBODY)
            .answers(204, "Set-Cookie"),
        Endpoint.get(ALL, "listSessions")
            .summary("Returns who of the organisation is logged in.")
            .roles(ADMINISTRATORS)
            .answers(200, new Content(JSON, "SessionsDocument", "The open sessions.")),
        Endpoint.delete(ALL + "/{id}", "endSession")
            .summary("Ends a session of the organisation; the audit keeps who did.")
            .roles(ADMINISTRATORS)
            .with(Parameter.path("id", "The id of the session."))
            .fails(NOT_FOUND, UNAVAILABLE, STORAGE_FULL)
            .answers(204));
  }
}
