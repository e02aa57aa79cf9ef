package nl.ongekend.api.http.endpoint;

import static nl.ongekend.api.problem.Problem.Kind.CONFLICT;
import static nl.ongekend.api.problem.Problem.Kind.NOT_FOUND;
import static nl.ongekend.api.problem.Problem.Kind.STORAGE_FULL;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ongekend.api.decision.DecisionReports;
import nl.ongekend.api.http.endpoint.ValueType.Choice;
import nl.ongekend.api.http.endpoint.ValueType.Text;
import nl.ongekend.api.http.endpoint.ValueType.Truth;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.Role;

/** The rows of the pages about what is kept and decided. */
final class KeptPageEndpoints {

  private static final Set<Role> STAFF =
      EnumSet.of(Role.JOB_COACH, Role.IWCN_STAFF, Role.ADMINISTRATOR);

  private static final String KEPT = "/people/{id}/kept";

  private KeptPageEndpoints() {}

  static List<Endpoint> list() {
    return List.of(
        page(Endpoint.get(KEPT, "showKept"), Purpose.JOB_COACHING)
            .summary("Shows the vacancies kept for a person, with what was decided.")
            .with(
                Parameter.path("id", "The id of the person."),
                Parameter.query("vacancy", ValueType.UUID, "A vacancy to keep as well."))
            .fails(NOT_FOUND)
            .answers(200, PageEndpoints.html()),
        page(Endpoint.post(KEPT, "decideOnPage"), Purpose.JOB_COACHING)
            .summary("Takes a decision about a person and a vacancy.")
            .with(Parameter.path("id", "The id of the person."))
            .with(fields())
            .reads("application/x-www-form-urlencoded", "KeptForm", "What was chosen.")
            .fails(NOT_FOUND, CONFLICT, STORAGE_FULL)
            .answers(303, "Location"),
        page(Endpoint.get("/vacancies/{id}/kept", "showKeptPeople"), Purpose.JOB_COACHING)
            .summary("Shows the people a vacancy is kept for.")
            .with(Parameter.path("id", "The id of the vacancy."))
            .fails(NOT_FOUND)
            .answers(200, PageEndpoints.html()),
        page(Endpoint.get("/follow-up", "showFollowUp"), Purpose.JOB_COACHING)
            .summary("Shows whom to ask whether they still work there.")
            .with(Parameter.query("everybody", new Truth(), "Also those that colleagues placed."))
            .answers(200, PageEndpoints.html()),
        page(Endpoint.get("/reports/decisions", "showDecisions"), Purpose.REPORTING)
            .summary("Shows which requirements decisions named, small numbers hidden.")
            .with(
                Parameter.query("by", Choice.of(DecisionReports.By.class), "What the groups are."))
            .answers(200, PageEndpoints.html()));
  }

  private static Endpoint.Builder page(Endpoint.Builder endpoint, Purpose purpose) {
    return endpoint.roles(STAFF).purpose(purpose).with(PageEndpoints.LANG);
  }

  private static List<Parameter> fields() {
    return List.of("step", "vacancy", "stage", "reason", "starts", "months", "retained", "back")
        .stream()
        .map(name -> Parameter.query(name, new Text(), "A field of the form, in the body."))
        .toList();
  }
}
