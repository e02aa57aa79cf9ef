package nl.ongekend.api.http.endpoint;

import static nl.ongekend.api.problem.Problem.Kind.CONFLICT;
import static nl.ongekend.api.problem.Problem.Kind.NOT_FOUND;
import static nl.ongekend.api.problem.Problem.Kind.STORAGE_FULL;
import static nl.ongekend.api.problem.Problem.Kind.UNAVAILABLE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ongekend.api.http.endpoint.Endpoint.Content;
import nl.ongekend.api.http.endpoint.ValueType.Whole;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.Role;
import nl.ongekend.core.group.TargetGroups;

/** The rows about what is kept of a person beside the passport. Never for employers. */
final class PersonEndpoints {

  private static final String JSON = "application/json";

  private static final Set<Role> STAFF =
      EnumSet.of(Role.JOB_COACH, Role.IWCN_STAFF, Role.ADMINISTRATOR);

  private static final Set<Role> ERASERS = EnumSet.of(Role.IWCN_STAFF, Role.ADMINISTRATOR);

  private static final Parameter NOTICE =
      Parameter.query(
          "noticeDays",
          new Whole(0, TargetGroups.MOST_NOTICE_DAYS, TargetGroups.NOTICE_DAYS),
          "Within how many days somebody counts as available.");

  private PersonEndpoints() {}

  static List<Endpoint> list() {
    return List.of(
        of(Endpoint.get("/v1/passports/{id}/export", "exportPassport"))
            .summary("Returns everything that is kept about a person.")
            .roles(STAFF)
            .purpose(Purpose.ADMINISTRATION)
            .answers(200, new Content(JSON, "PassportExportDocument", "Everything.")),
        of(Endpoint.post("/v1/passports/{id}/erasure", "erasePassport"))
            .summary("Removes everything that is kept about a person, and proves it.")
            .roles(ERASERS)
            .purpose(Purpose.ADMINISTRATION)
            .fails(CONFLICT, STORAGE_FULL)
            .answers(200, new Content(JSON, "ErasureDocument", "The proof.")),
        of(Endpoint.get("/v1/passports/{id}/proposals", "listProposals"))
            .summary("Returns which proposals were put forward to a person.")
            .roles(STAFF)
            .purpose(Purpose.JOB_COACHING)
            .answers(200, new Content(JSON, "PassportProposalsDocument", "The proposals.")),
        of(Endpoint.get("/v1/passports/{id}/target-groups", "groupPassport"))
            .summary("Returns to which target groups a person belongs, by which rule and source.")
            .roles(STAFF)
            .purpose(Purpose.JOB_COACHING)
            .with(NOTICE)
            .answers(200, new Content(JSON, "TargetGroupsDocument", "All groups.")),
        Endpoint.get("/v1/target-groups", "countGroups")
            .summary("Returns how many people belong to each target group, small numbers hidden.")
            .roles(STAFF)
            .purpose(Purpose.REPORTING)
            .with(NOTICE)
            .fails(UNAVAILABLE)
            .answers(200, new Content(JSON, "TargetGroupReportDocument", "The report.")));
  }

  private static Endpoint.Builder of(Endpoint.Builder endpoint) {
    return endpoint
        .with(Parameter.path("id", "The id of the passport."))
        .fails(NOT_FOUND, UNAVAILABLE);
  }
}
