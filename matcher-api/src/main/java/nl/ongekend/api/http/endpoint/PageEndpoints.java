package nl.ongekend.api.http.endpoint;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ongekend.api.http.endpoint.Endpoint.Content;
import nl.ongekend.api.http.endpoint.ValueType.Text;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.Role;

/** The rows of the pages for people. They are no part of the published description. */
final class PageEndpoints {

  private static final Set<Role> STAFF =
      EnumSet.of(Role.JOB_COACH, Role.IWCN_STAFF, Role.ADMINISTRATOR);

  private static final Parameter LANG =
      Parameter.query("lang", new Text(), "The language of the page, nl or en; remembered.");

  private static final Parameter AFTER =
      Parameter.query("after", ValueType.UUID, "The id after which the page of the list begins.");

  private PageEndpoints() {}

  static List<Endpoint> list() {
    return List.of(
        page("/", "showStart", "Shows what can be done."),
        page("/people", "showPeople", "Shows the people of a caseload.", AFTER),
        page("/people/{id}", "showPerson", "Shows what is within reach of a person."),
        page("/people/{id}/near", "showNear", "Shows what a person misses by one condition."),
        page("/people/{id}/wider", "showWider", "Shows what lies one step wider."),
        page("/people/{id}/questions", "showQuestions", "Shows what to ask a person next."),
        page("/people/{id}/what-if", "showWhatIf", "Shows what can be tried."),
        whatIf(),
        page("/people/{id}/vacancies/{vacancyId}", "showProof", "Shows the proof of a match."),
        page("/vacancies", "showVacancies", "Shows the vacancies.", AFTER),
        page("/vacancies/{id}", "showVacancy", "Shows who a vacancy suits."),
        page("/read", "showReading", "Shows where a text can be pasted."),
        reading(),
        stylesheet());
  }

  private static Endpoint page(String path, String name, String summary, Parameter... parameters) {
    return Endpoint.get(path, name)
        .summary(summary)
        .roles(STAFF)
        .purpose(Purpose.JOB_COACHING)
        .with(ids(path))
        .with(LANG)
        .with(parameters)
        .fails(Problem.Kind.NOT_FOUND)
        .answers(200, html());
  }

  private static Endpoint whatIf() {
    String path = "/people/{id}/what-if";
    return Endpoint.post(path, "tryWhatIf")
        .summary("Shows what other answers would bring; nothing is kept.")
        .roles(STAFF)
        .purpose(Purpose.JOB_COACHING)
        .with(ids(path))
        .with(
            Parameter.query("hours", new Text(), "The most hours a week, in the body."),
            Parameter.query("minutes", new Text(), "The longest journey, in the body."),
            Parameter.query("dutch", new Text(), "The level of Dutch, in the body."))
        .reads("application/x-www-form-urlencoded", "WhatIfForm", "What is tried.")
        .fails(Problem.Kind.NOT_FOUND)
        .answers(200, html());
  }

  private static Endpoint reading() {
    return Endpoint.post("/read", "readOnPage")
        .summary("Shows what a text says; nothing is kept.")
        .roles(STAFF)
        .purpose(Purpose.JOB_COACHING)
        .with(
            Parameter.query("kind", new Text(), "What to read it as, in the body."),
            Parameter.query("text", new Text(), "The text, in the body."))
        .reads("application/x-www-form-urlencoded", "ReadForm", "The text.")
        .answers(200, html());
  }

  private static Endpoint stylesheet() {
    return Endpoint.get("/assets/{version}/ongekend.css", "readStylesheet")
        .summary("Returns the look of the pages.")
        .roles(EnumSet.allOf(Role.class))
        .with(Parameter.path("version", "A hash of the content."))
        .answers(200, new Content("text/css", "Stylesheet", "The look."));
  }

  private static List<Parameter> ids(String path) {
    List<Parameter> ids = new ArrayList<>();
    if (path.contains("{id}")) {
      ids.add(Parameter.path("id", "The id of the person or vacancy."));
    }
    if (path.contains("{vacancyId}")) {
      ids.add(Parameter.path("vacancyId", "The id of the vacancy."));
    }
    return ids;
  }

  private static Content html() {
    return new Content("text/html", "Page", "The page.");
  }
}
