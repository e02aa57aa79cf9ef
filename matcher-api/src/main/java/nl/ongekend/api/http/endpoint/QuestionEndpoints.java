package nl.ongekend.api.http.endpoint;

import static nl.ongekend.api.problem.Problem.Kind.CONFLICT;
import static nl.ongekend.api.problem.Problem.Kind.NOT_FOUND;
import static nl.ongekend.api.problem.Problem.Kind.UNAVAILABLE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ongekend.api.http.endpoint.Endpoint.Content;
import nl.ongekend.api.http.endpoint.ValueType.Text;
import nl.ongekend.api.http.endpoint.ValueType.Whole;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.Role;

/** The rows of the questions around a match. */
final class QuestionEndpoints {

  private static final String JSON = "application/json";

  private static final Set<Role> STAFF =
      EnumSet.of(Role.JOB_COACH, Role.IWCN_STAFF, Role.ADMINISTRATOR);

  private static final Parameter TOP =
      Parameter.query(
          "top",
          new Whole(1, MatchParameters.MOST, MatchParameters.DEFAULT_TOP),
          "How many at most.");

  private static final List<Parameter> PARAMETERS =
      List.of(
          ApiEndpoints.AS_OF, ApiEndpoints.PROFILE, ApiEndpoints.LANG, ApiEndpoints.MIN_POSITION);

  private static final Parameter OCCUPATION =
      Parameter.query(
          "occupation",
          new Text(),
          "The URI of the occupation to go from; for a person the one held longest when left out.");

  private static final Content WORK_TO_WORK =
      new Content(JSON, "WorkToWorkDocument", "Where to go.");

  private QuestionEndpoints() {}

  static List<Endpoint> list() {
    return Stream.of(aboutOneDocument(), aboutChanges(), aboutPeople(), aboutMarkets())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Endpoint> aboutOneDocument() {
    Content near = new Content(JSON, "NearDocument", "The nearest misses.");
    Content questions = new Content(JSON, "QuestionsDocument", "The questions, the best first.");
    return List.of(
        of(
            Endpoint.get("/v1/passports/{id}/nearest-misses", "nearPassport").with(TOP),
            "Returns the vacancies that a person misses by exactly one condition.",
            near),
        of(
            Endpoint.get("/v1/vacancies/{id}/nearest-misses", "nearVacancy").with(TOP),
            "Returns the people who miss a vacancy by exactly one condition.",
            near),
        of(
            Endpoint.get("/v1/passports/{id}/questions", "askPassport").with(TOP),
            "Returns what to ask a person next, and how complete the passport is.",
            questions),
        of(
            Endpoint.get("/v1/vacancies/{id}/questions", "askVacancy").with(TOP),
            "Returns what to ask about a vacancy next, and how complete it is.",
            questions));
  }

  private static List<Endpoint> aboutChanges() {
    Content moved = new Content(JSON, "WhatIfDocument", "The difference.");
    return List.of(
        of(
            Endpoint.post("/v1/passports/{id}/what-if", "whatIfPassport")
                .reads(JSON, "PassportInput", "The passport with its changes; it is not kept."),
            "Returns the vacancies that a change of a passport would move.",
            moved),
        of(
            Endpoint.post("/v1/vacancies/{id}/what-if", "whatIfVacancy")
                .reads(JSON, "VacancyInput", "The vacancy with its changes; it is not kept."),
            "Returns the people whom a change of a vacancy would move.",
            moved),
        of(
            Endpoint.get("/v1/vacancies/{id}/elasticity", "relaxVacancy"),
            "Returns how many more people relaxing each requirement of a vacancy would reach.",
            new Content(JSON, "ElasticityDocument", "What each relaxation opens.")),
        of(
            Endpoint.get("/v1/passports/{id}/smallest-changes", "changePassport").with(TOP),
            "Returns the smallest change for each of the best vacancies of a person.",
            new Content(JSON, "SmallestChangesDocument", "The changes, best vacancy first.")));
  }

  private static List<Endpoint> aboutPeople() {
    return List.of(
        of(
            Endpoint.get("/v1/passports/{id}/wider", "widenPassport"),
            "Returns the best vacancies in two occupations beside those of a person.",
            new Content(JSON, "WiderDocument", "What lies one step wider.")),
        of(
            Endpoint.get("/v1/passports/{id}/expectation", "expectPassport"),
            "Returns what a person may expect today, said early and honestly.",
            new Content(JSON, "ExpectationDocument", "What to expect.")),
        of(
            Endpoint.get("/v1/passports/{id}/work-to-work", "movePassport").with(TOP, OCCUPATION),
            "Returns shortage occupations near one that a person held, and the missing skills.",
            WORK_TO_WORK),
        ofAll(
                Endpoint.get("/v1/reconfirm-queue", "queueReconfirm").with(TOP, ApiEndpoints.AS_OF),
                "Returns whose answers to confirm again, first those that expired.")
            .answers(200, new Content(JSON, "ReconfirmDocument", "Who waits.")));
  }

  private static List<Endpoint> aboutMarkets() {
    return List.of(
        of(
            Endpoint.get("/v1/vacancies/{id}/quality", "reviewVacancy"),
            "Returns what to ask an employer about a vacancy; it changes no score.",
            new Content(JSON, "QualityDocument", "The hints.")),
        forEmployer(),
        ofAll(
                Endpoint.get("/v1/work-to-work", "moveOccupation")
                    .with(TOP, OCCUPATION)
                    .with(PARAMETERS),
                "Returns shortage occupations near one, and the skills that are missing.")
            .answers(200, WORK_TO_WORK),
        ofAll(
                Endpoint.post("/v1/cohort-steps", "stepCohort")
                    .with(TOP)
                    .with(PARAMETERS)
                    .reads(JSON, "CohortView", "The people.")
                    .fails(NOT_FOUND),
                "Returns which one step opens most for people together.")
            .answers(200, new Content(JSON, "CohortStepDocument", "The steps.")),
        ofAll(
                Endpoint.post("/v1/scheme-questions", "askSchemes")
                    .with(ApiEndpoints.AS_OF)
                    .reads(JSON, "SchemeQuestionView", "For whom, and answers to add.")
                    .fails(NOT_FOUND),
                "Returns which schemes a person, an employer or both can use; nothing is kept.")
            .answers(200, new Content(JSON, "SchemesDocument", "The schemes, usable ones first.")));
  }

  /** An employer chooses neither date nor profile: either would show a difference. */
  private static Endpoint forEmployer() {
    return Endpoint.get("/v1/vacancies/{id}/employer-pool", "countForEmployer")
        .summary(
            "Returns how many people a vacancy and its relaxations reach, rounded for employers.")
        .roles(STAFF)
        .roles(EnumSet.of(Role.EMPLOYER))
        .purpose(Purpose.CANDIDATE_SEARCH)
        .with(
            Parameter.path("id", "The id of the vacancy."),
            ApiEndpoints.LANG,
            ApiEndpoints.MIN_POSITION)
        .fails(NOT_FOUND, UNAVAILABLE, CONFLICT)
        .answers(200, new Content(JSON, "EmployerPoolDocument", "The rounded numbers."));
  }

  private static Endpoint.Builder ofAll(Endpoint.Builder endpoint, String summary) {
    return endpoint.summary(summary).roles(STAFF).purpose(Purpose.JOB_COACHING).fails(UNAVAILABLE);
  }

  private static Endpoint of(Endpoint.Builder endpoint, String summary, Content answer) {
    return ofAll(endpoint, summary)
        .with(Parameter.path("id", "The id of the passport or vacancy."))
        .with(PARAMETERS)
        .fails(NOT_FOUND)
        .answers(200, answer);
  }
}
