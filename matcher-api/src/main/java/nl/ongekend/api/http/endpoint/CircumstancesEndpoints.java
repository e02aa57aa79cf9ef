package nl.ongekend.api.http.endpoint;

import static nl.ongekend.api.problem.Problem.Kind.NOT_FOUND;
import static nl.ongekend.api.problem.Problem.Kind.PRECONDITION_FAILED;
import static nl.ongekend.api.problem.Problem.Kind.STORAGE_FULL;
import static nl.ongekend.api.problem.Problem.Kind.UNAVAILABLE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ongekend.api.http.endpoint.Endpoint.Content;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.Role;

/** The rows of circumstances. */
final class CircumstancesEndpoints {

  private static final String JSON = "application/json";
  private static final String PATH = "/v1/passports/{id}/circumstances";

  private static final Set<Role> STAFF =
      EnumSet.of(Role.JOB_COACH, Role.IWCN_STAFF, Role.ADMINISTRATOR);

  private static final Content CIRCUMSTANCES =
      new Content(JSON, "Circumstances", "The circumstances.");

  private CircumstancesEndpoints() {}

  static List<Endpoint> list() {
    return List.of(
        of(Endpoint.put(PATH, "putCircumstances"))
            .summary("Keeps the circumstances of a person, in place of those that were there.")
            .reads(JSON, "Circumstances", "The circumstances; they name the same passport.")
            .fails(STORAGE_FULL)
            .answers(200, CIRCUMSTANCES, "ETag"),
        of(Endpoint.get(PATH, "getCircumstances"))
            .summary("Returns the circumstances of a person.")
            .answers(200, CIRCUMSTANCES, "ETag"),
        of(Endpoint.delete(PATH, "deleteCircumstances"))
            .summary("Deletes the circumstances of a person; their history stays until erasure.")
            .fails(STORAGE_FULL, PRECONDITION_FAILED)
            .answers(204));
  }

  private static Endpoint.Builder of(Endpoint.Builder endpoint) {
    return endpoint
        .roles(STAFF)
        .purpose(Purpose.JOB_COACHING)
        .with(Parameter.path("id", "The id of the passport."))
        .fails(NOT_FOUND, UNAVAILABLE);
  }
}
