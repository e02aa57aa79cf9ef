package nl.ongekend.api.http.endpoint;

import static nl.ongekend.api.problem.Problem.Kind.CONFLICT;
import static nl.ongekend.api.problem.Problem.Kind.NOT_FOUND;
import static nl.ongekend.api.problem.Problem.Kind.STORAGE_FULL;
import static nl.ongekend.api.problem.Problem.Kind.UNAVAILABLE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ongekend.api.http.endpoint.Endpoint.Content;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.Role;

/** The rows of numbers that employers hear of. */
final class PoolWatchEndpoints {

  private static final String PATH = "/v1/vacancies/{id}/pool-watch";

  private static final Set<Role> READERS =
      EnumSet.of(Role.EMPLOYER, Role.JOB_COACH, Role.IWCN_STAFF, Role.ADMINISTRATOR);

  private static final Content WATCH =
      new Content("application/json", "PoolWatchDocument", "The rounded number and its alerts.");

  private PoolWatchEndpoints() {}

  static List<Endpoint> list() {
    return List.of(
        of(Endpoint.put(PATH, "watchPool"))
            .summary("Begins to tell when the rounded number of people within reach changes.")
            .fails(CONFLICT, STORAGE_FULL)
            .answers(200, WATCH),
        of(Endpoint.get(PATH, "getPoolWatch"))
            .summary("Returns on which days the rounded number of people within reach changed.")
            .with(ApiEndpoints.MIN_POSITION)
            .fails(CONFLICT, STORAGE_FULL)
            .answers(200, WATCH),
        of(Endpoint.delete(PATH, "removePoolWatch"))
            .summary("Ends it, and removes what was told.")
            .answers(204));
  }

  private static Endpoint.Builder of(Endpoint.Builder endpoint) {
    return endpoint
        .roles(READERS)
        .purpose(Purpose.CANDIDATE_SEARCH)
        .with(Parameter.path("id", "The id of the vacancy."))
        .fails(NOT_FOUND, UNAVAILABLE);
  }
}
