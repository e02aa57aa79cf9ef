package nl.ongekend.api.http.endpoint;

import static nl.ongekend.api.problem.Problem.Kind.NOT_FOUND;
import static nl.ongekend.api.problem.Problem.Kind.STORAGE_FULL;
import static nl.ongekend.api.problem.Problem.Kind.UNAVAILABLE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ongekend.api.http.endpoint.Endpoint.Content;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.Role;

/** The rows of the way to a person's own pages. */
final class AccessEndpoints {

  private static final String CODE = "/v1/passports/{id}/access-code";

  private static final Set<Role> STAFF =
      EnumSet.of(Role.JOB_COACH, Role.IWCN_STAFF, Role.ADMINISTRATOR);

  private AccessEndpoints() {}

  static List<Endpoint> list() {
    return List.of(
        of(Endpoint.post(CODE, "makeAccessCode"))
            .summary(
                "Makes a code on paper for a person; any other code, and what it opened, ends.")
            .answers(
                201, new Content("application/json", "AccessCodeDocument", "The code, this once.")),
        of(Endpoint.delete(CODE, "removeAccessCode"))
            .summary("Takes a person's access to the own pages away.")
            .answers(204));
  }

  private static Endpoint.Builder of(Endpoint.Builder endpoint) {
    return endpoint
        .roles(STAFF)
        .purpose(Purpose.JOB_COACHING)
        .with(Parameter.path("id", "The id of the passport."))
        .fails(NOT_FOUND, UNAVAILABLE, STORAGE_FULL);
  }
}
