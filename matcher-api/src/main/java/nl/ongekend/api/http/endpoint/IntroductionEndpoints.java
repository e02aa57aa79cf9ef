package nl.ongekend.api.http.endpoint;

import static nl.ongekend.api.problem.Problem.Kind.CONFLICT;
import static nl.ongekend.api.problem.Problem.Kind.NOT_FOUND;
import static nl.ongekend.api.problem.Problem.Kind.STORAGE_FULL;
import static nl.ongekend.api.problem.Problem.Kind.UNAVAILABLE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ongekend.api.decision.DecisionReports;
import nl.ongekend.api.http.endpoint.Endpoint.Content;
import nl.ongekend.api.http.endpoint.ValueType.Choice;
import nl.ongekend.api.http.endpoint.ValueType.Truth;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.Role;

/** The rows of what is kept and decided about people and vacancies. Never for employers. */
final class IntroductionEndpoints {

  private static final String JSON = "application/json";
  private static final String KEPT = "/v1/passports/{id}/kept";
  private static final String ONE = KEPT + "/{vacancyId}";

  private static final Set<Role> STAFF =
      EnumSet.of(Role.JOB_COACH, Role.IWCN_STAFF, Role.ADMINISTRATOR);

  private static final Content INTRODUCTION =
      new Content(JSON, "KeptDocument", "The introduction with its history.");

  private IntroductionEndpoints() {}

  static List<Endpoint> list() {
    return List.of(
        staff(Endpoint.get(KEPT, "listKept"))
            .summary("Returns the vacancies kept for a person, in the order by hand.")
            .with(Parameter.path("id", "The id of the passport."))
            .fails(NOT_FOUND)
            .answers(200, new Content(JSON, "KeptDocument", "The list.")),
        staff(Endpoint.get("/v1/vacancies/{id}/kept", "listKeptPeople"))
            .summary("Returns the people a vacancy is kept for.")
            .with(Parameter.path("id", "The id of the vacancy."))
            .fails(NOT_FOUND)
            .answers(200, new Content(JSON, "KeptDocument", "The people.")),
        one(Endpoint.get(ONE, "getKept"))
            .summary("Returns everything decided about a person and a vacancy.")
            .answers(200, INTRODUCTION),
        step(Endpoint.post(ONE + "/decisions", "decideKept"))
            .summary("Keeps a vacancy for a person, listed or not, or takes the next step.")
            .reads(JSON, "DecisionView", "The stage, and why.")
            .answers(200, INTRODUCTION),
        step(Endpoint.post(ONE + "/place", "placeKept"))
            .summary("Puts a vacancy at a place of the person's list.")
            .reads(JSON, "PlaceView", "The place.")
            .answers(200, INTRODUCTION),
        step(Endpoint.post(ONE + "/follow-ups", "followUpKept"))
            .summary("Says whether somebody still works there at a milestone that is due.")
            .reads(JSON, "FollowUpView", "The milestone, and what came out.")
            .answers(200, INTRODUCTION),
        step(Endpoint.delete(ONE, "removeKept"))
            .summary("Takes a vacancy off the list; what was decided stays in the history.")
            .answers(204),
        one(Endpoint.get(ONE + "/replay", "replayKept"))
            .summary("Computes the answers behind the decisions again, from their receipts alone.")
            .answers(200, new Content(JSON, "ReplayDocument", "What came out.")),
        staff(Endpoint.get("/v1/follow-ups", "listFollowUps"))
            .summary("Returns whom to ask whether they still work there.")
            .with(Parameter.query("everybody", new Truth(), "Also those that colleagues placed."))
            .answers(200, new Content(JSON, "FollowUpsDocument", "Who is due.")),
        Endpoint.get("/v1/reports/decisions", "reportDecisions")
            .summary("Returns which requirements decisions named, small numbers hidden.")
            .roles(STAFF)
            .purpose(Purpose.REPORTING)
            .with(
                Parameter.query(
                    "by",
                    Choice.of(DecisionReports.By.class),
                    "What the groups are; ALL for none."),
                ApiEndpoints.LANG)
            .fails(UNAVAILABLE)
            .answers(200, new Content(JSON, "DecisionReportDocument", "The report.")));
  }

  private static Endpoint.Builder step(Endpoint.Builder endpoint) {
    return one(endpoint).fails(CONFLICT, STORAGE_FULL);
  }

  private static Endpoint.Builder one(Endpoint.Builder endpoint) {
    return staff(endpoint)
        .with(
            Parameter.path("id", "The id of the passport."),
            Parameter.path("vacancyId", "The id of the vacancy."))
        .fails(NOT_FOUND);
  }

  private static Endpoint.Builder staff(Endpoint.Builder endpoint) {
    return endpoint.roles(STAFF).purpose(Purpose.JOB_COACHING).fails(UNAVAILABLE);
  }
}
