package nl.ongekend.api.http.endpoint;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ongekend.api.http.endpoint.Endpoint.Content;
import nl.ongekend.api.http.endpoint.ValueType.Choice;
import nl.ongekend.api.http.endpoint.ValueType.Text;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.Role;
import nl.ongekend.core.voice.Narrator;
import nl.ongekend.core.voice.Voice;

/** The rows of the pages for people. They are no part of the published description. */
final class PageEndpoints {

  private static final Set<Role> STAFF =
      EnumSet.of(Role.JOB_COACH, Role.IWCN_STAFF, Role.ADMINISTRATOR);

  private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

  private static final String FORM = "application/x-www-form-urlencoded";

  private static final Parameter BACK =
      Parameter.query("back", new Text(), "The page of this server to go to.");

  static final Parameter LANG =
      Parameter.query("lang", new Text(), "The language of the page, nl or en; remembered.");

  private static final Parameter AFTER =
      Parameter.query("after", ValueType.UUID, "The id after which the page of the list begins.");

  private static final Parameter TONGUE =
      Parameter.query(
          "language",
          new Choice(Narrator.listLanguages(Voice.PERSON)),
          "The language of the sheet; the one of the page when left out.");

  private PageEndpoints() {}

  static List<Endpoint> list() {
    return Stream.of(common(), CoachPageEndpoints.list(), DeskEndpoints.list())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Endpoint> common() {
    return List.of(
        page("/", "showStart", "Shows what can be done."),
        page(
            "/people",
            "showPeople",
            "Shows the people of a caseload.",
            AFTER,
            Parameter.query("order", new Text(), "Who comes first."),
            Parameter.query("fresh", new Text(), "How fresh answers are."),
            Parameter.query("idle", new Text(), "For how many days nothing was proposed."),
            Parameter.query("caseload", new Text(), "Whose caseload."),
            Parameter.query("page", new Text(), "Which page of the list, from 1.")),
        page("/people/{id}", "showPerson", "Shows what is within reach of a person."),
        page("/people/{id}/near", "showNear", "Shows what a person misses by one condition."),
        page("/people/{id}/wider", "showWider", "Shows what lies one step wider."),
        page("/people/{id}/questions", "showQuestions", "Shows what to ask a person next."),
        page("/people/{id}/what-if", "showWhatIf", "Shows what can be tried."),
        whatIf(),
        page("/people/{id}/sheet", "showSheet", "Shows what a person takes home.", TONGUE),
        page("/people/{id}/vacancies/{vacancyId}", "showProof", "Shows the proof of a match."),
        page("/vacancies", "showVacancies", "Shows the vacancies.", AFTER),
        page("/vacancies/{id}", "showVacancy", "Shows who a vacancy suits."),
        page("/read", "showReading", "Shows where a text can be pasted."),
        reading(),
        loginForm(),
        login(),
        logout(),
        account(),
        changePassword(),
        secondFactor(),
        changeSecondFactor(),
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
            Parameter.query("dutch", new Text(), "The level of Dutch, in the body."),
            Parameter.query("learns", new Text(), "What is learnt, in the body."))
        .reads(FORM, "WhatIfForm", "What is tried.")
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
        .reads(FORM, "ReadForm", "The text.")
        .answers(200, html());
  }

  private static Endpoint loginForm() {
    return Endpoint.get("/login", "showLogin")
        .summary("Asks who somebody is.")
        .roles(EVERYBODY)
        .open()
        .with(LANG, BACK)
        .answers(200, html());
  }

  private static Endpoint login() {
    return Endpoint.post("/login", "logIn")
        .summary("Opens a session and leads to the page that was asked for.")
        .roles(EVERYBODY)
        .open()
        .with(field("account"), field("password"), field("newPassword"), field("code"), BACK)
        .reads(FORM, "LoginForm", "The account and its password.")
        .fails(Problem.Kind.TOO_MANY)
        .answers(303, "Location", "Set-Cookie");
  }

  private static Endpoint logout() {
    return Endpoint.post("/logout", "logOut")
        .summary("Ends the session.")
        .roles(EVERYBODY)
        .open()
        .answers(303, "Location", "Set-Cookie");
  }

  private static Endpoint account() {
    return Endpoint.get("/account", "showAccount")
        .summary("Shows who one is here.")
        .roles(EVERYBODY)
        .with(LANG)
        .answers(200, html());
  }

  private static Endpoint changePassword() {
    return Endpoint.post("/account", "changePassword")
        .summary("Gives the own account another password.")
        .roles(EVERYBODY)
        .with(field("password"), field("newPassword"), field("code"))
        .reads(FORM, "LoginForm", "The password and the new one.")
        .fails(Problem.Kind.TOO_MANY, Problem.Kind.STORAGE_FULL)
        .answers(200, html(), "Set-Cookie");
  }

  private static Endpoint secondFactor() {
    return Endpoint.get("/account/second-factor", "showSecondFactor")
        .summary("Shows whether logging in takes a code.")
        .roles(EVERYBODY)
        .with(LANG)
        .answers(200, html());
  }

  private static Endpoint changeSecondFactor() {
    return Endpoint.post("/account/second-factor", "changeSecondFactor")
        .summary("Turns the second factor of the own account on or off.")
        .roles(EVERYBODY)
        .with(field("step"), field("password"), field("code"))
        .reads(FORM, "SecondFactorForm", "What to do, the password and a code.")
        .fails(Problem.Kind.TOO_MANY, Problem.Kind.CONFLICT, Problem.Kind.STORAGE_FULL)
        .answers(200, html());
  }

  private static Parameter field(String name) {
    return Parameter.query(name, new Text(), "A field of the form, in the body.");
  }

  private static Endpoint stylesheet() {
    return Endpoint.get("/assets/{version}/ongekend.css", "readStylesheet")
        .summary("Returns the look of the pages.")
        .roles(EVERYBODY)
        .open()
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

  static Content html() {
    return new Content("text/html", "Page", "The page.");
  }
}
