package nl.ongekend.api.http.endpoint;

import static nl.ongekend.api.problem.Problem.Kind.NOT_FOUND;
import static nl.ongekend.api.problem.Problem.Kind.UNAVAILABLE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ongekend.api.http.endpoint.Endpoint.Content;
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

  private QuestionEndpoints() {}

  static List<Endpoint> list() {
    Content near = new Content(JSON, "NearDocument", "The nearest misses.");
    Content questions = new Content(JSON, "QuestionsDocument", "The questions, the best first.");
    Content moved = new Content(JSON, "WhatIfDocument", "The difference.");
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
            questions),
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
            Endpoint.get("/v1/passports/{id}/wider", "widenPassport"),
            "Returns the best vacancies in two occupations beside those of a person.",
            new Content(JSON, "WiderDocument", "What lies one step wider.")));
  }

  private static Endpoint of(Endpoint.Builder endpoint, String summary, Content answer) {
    return endpoint
        .summary(summary)
        .roles(STAFF)
        .purpose(Purpose.JOB_COACHING)
        .with(Parameter.path("id", "The id of the passport or vacancy."))
        .with(PARAMETERS)
        .fails(NOT_FOUND, UNAVAILABLE)
        .answers(200, answer);
  }
}
