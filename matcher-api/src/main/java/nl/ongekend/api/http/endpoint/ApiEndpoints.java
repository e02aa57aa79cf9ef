package nl.ongekend.api.http.endpoint;

import static nl.ongekend.api.http.endpoint.ApiHeaders.CHANGE_POSITION;
import static nl.ongekend.api.http.endpoint.ApiHeaders.NDJSON;
import static nl.ongekend.api.problem.Problem.Kind.CONFLICT;
import static nl.ongekend.api.problem.Problem.Kind.NOT_FOUND;
import static nl.ongekend.api.problem.Problem.Kind.PRECONDITION_FAILED;
import static nl.ongekend.api.problem.Problem.Kind.PRECONDITION_REQUIRED;
import static nl.ongekend.api.problem.Problem.Kind.STORAGE_FULL;
import static nl.ongekend.api.problem.Problem.Kind.TOO_LARGE;
import static nl.ongekend.api.problem.Problem.Kind.UNAVAILABLE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ongekend.api.http.endpoint.Endpoint.Content;
import nl.ongekend.api.http.endpoint.ValueType.Choice;
import nl.ongekend.api.http.endpoint.ValueType.Text;
import nl.ongekend.api.http.endpoint.ValueType.Truth;
import nl.ongekend.api.http.endpoint.ValueType.WeekHours;
import nl.ongekend.api.http.endpoint.ValueType.Whole;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.api.service.TaxonomyService;
import nl.ongekend.api.service.Voices;
import nl.ongekend.api.store.PageRequest;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.Role;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.profile.VacancyKind;
import nl.ongekend.core.voice.Voice;

/** The rows of the interface for programs. */
final class ApiEndpoints {

  private static final String JSON = "application/json";

  private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

  /** People who help people. */
  private static final Set<Role> STAFF =
      EnumSet.of(Role.JOB_COACH, Role.IWCN_STAFF, Role.ADMINISTRATOR);

  private static final Set<Role> VACANCY_WRITERS =
      EnumSet.of(Role.EMPLOYER, Role.JOB_COACH, Role.IWCN_STAFF, Role.ADMINISTRATOR);

  private static final Set<Role> IMPORTERS = EnumSet.of(Role.IWCN_STAFF, Role.ADMINISTRATOR);

  private static final Parameter IF_MATCH =
      Parameter.header("If-Match", "The ETag that was read, such as \"3\".").needed();

  static final Parameter IDEMPOTENCY_KEY =
      Parameter.header(
          ApiHeaders.IDEMPOTENCY_KEY,
          "A name for this request, 1 to 255 printable ASCII characters; repeating the request"
              + " under the same name keeps one.");

  static final Parameter MIN_POSITION =
      Parameter.header(
          ApiHeaders.MIN_POSITION,
          "A Change-Position that the answer has to take into account, such as 745-12.");

  static final Parameter AS_OF =
      Parameter.query("asOf", ValueType.DATE, "The date of the question; today when left out.");

  static final Parameter PROFILE =
      Parameter.query(
          "profile",
          new Choice(List.of("standard")),
          "The settings of the score; standard when left out.");

  static final Parameter LANG =
      Parameter.query("lang", new Text(), "The language of labels, such as nl; en when left out.");

  private ApiEndpoints() {}

  static List<Endpoint> list() {
    return Stream.of(
            documents(new Side("passport", "Passport", "/v1/passports", STAFF, STAFF)),
            documents(new Side("vacancy", "Vacancy", "/v1/vacancies", EVERYBODY, VACANCY_WRITERS)),
            matches(),
            jobPairs(),
            receipts(),
            SavedSearchEndpoints.list(),
            PoolWatchEndpoints.list(),
            PersonEndpoints.list(),
            AccessEndpoints.list(),
            CircumstancesEndpoints.list(),
            ReleaseEndpoints.list(),
            IntroductionEndpoints.list(),
            PrivacyEndpoints.list(),
            QuestionEndpoints.list(),
            BatchEndpoints.list(),
            readings(),
            concepts("skill", "/v1/skills"),
            concepts("occupation", "/v1/occupations"),
            SessionEndpoints.list(),
            system())
        .flatMap(List::stream)
        .toList();
  }

  /** One type of document. */
  private record Side(
      String noun, String schema, String path, Set<Role> readers, Set<Role> writers) {

    Purpose purpose() {
      return schema.equals("Passport") ? Purpose.JOB_COACHING : Purpose.VACANCY_INTAKE;
    }

    Content document() {
      return new Content(JSON, schema, "The " + noun + ".");
    }

    Parameter id() {
      return Parameter.path("id", "The id of the " + noun + ".");
    }

    Endpoint.Builder read(Endpoint.Builder endpoint) {
      return endpoint.roles(readers).purpose(purpose()).fails(UNAVAILABLE);
    }

    Endpoint.Builder write(Endpoint.Builder endpoint) {
      return endpoint.roles(writers).purpose(purpose()).fails(UNAVAILABLE, STORAGE_FULL);
    }
  }

  private static List<Endpoint> documents(Side side) {
    Content written = new Content(JSON, "WriteDocument", "Says that it is kept.");
    return List.of(
        create(side, written),
        listPage(side),
        side.read(Endpoint.get(side.path() + "/{id}", "get" + side.schema()))
            .summary("Returns a %s.".formatted(side.noun()))
            .with(side.id())
            .fails(NOT_FOUND)
            .answers(200, side.document(), "ETag", CHANGE_POSITION),
        side.write(Endpoint.put(side.path() + "/{id}", "replace" + side.schema()))
            .summary("Replaces what a %s says.".formatted(side.noun()))
            .with(side.id(), IF_MATCH)
            .reads(
                JSON,
                side.schema() + "Input",
                "The %s; its id may be left out.".formatted(side.noun()))
            .fails(NOT_FOUND, PRECONDITION_FAILED, PRECONDITION_REQUIRED)
            .answers(200, written, "ETag", CHANGE_POSITION),
        side.write(Endpoint.delete(side.path() + "/{id}", "delete" + side.schema()))
            .summary("Deletes a %s; its history stays until it is erased.".formatted(side.noun()))
            .with(side.id(), IF_MATCH)
            .fails(NOT_FOUND, PRECONDITION_FAILED, PRECONDITION_REQUIRED)
            .answers(204, CHANGE_POSITION),
        importLines(side));
  }

  private static Endpoint create(Side side, Content written) {
    return side.write(Endpoint.post(side.path(), "create" + side.schema()))
        .summary("Keeps a new %s.".formatted(side.noun()))
        .with(IDEMPOTENCY_KEY)
        .reads(
            JSON,
            side.schema() + "Input",
            "The %s; without an id it gets one.".formatted(side.noun()))
        .fails(CONFLICT)
        .answers(201, written, "Location", "ETag", CHANGE_POSITION);
  }

  private static Endpoint listPage(Side side) {
    return side.read(Endpoint.get(side.path(), "list" + plural(side)))
        .summary("Returns a page of them, ordered by id.")
        .with(
            Parameter.query("limit", new Whole(1, PageRequest.LARGEST, 50), "How many at most."),
            Parameter.query(
                "after", ValueType.UUID, "Only ids above this one, as the link next gives it."))
        .answers(200, new Content(JSON, "PageDocument", "The page."), "Link");
  }

  private static Endpoint importLines(Side side) {
    return Endpoint.post("/v1/" + side.noun() + "-imports", "import" + plural(side))
        .summary(
            "Keeps many, one a line: those that are not there are created, those that say"
                + " something else replaced.")
        .roles(IMPORTERS)
        .purpose(Purpose.ADMINISTRATION)
        .fails(UNAVAILABLE, STORAGE_FULL)
        .reads(NDJSON, side.schema() + "Input", "One %s a line.".formatted(side.noun()))
        .answers(200, new Content(NDJSON, "LineResult", "One result a line, in their order."));
  }

  private static String plural(Side side) {
    return side.schema().equals("Passport") ? "Passports" : "Vacancies";
  }

  private static List<Endpoint> matches() {
    Content matches = new Content(JSON, "MatchDocument", "The matches, best first.");
    List<Parameter> filtered = new ArrayList<>(MATCH_PARAMETERS);
    filtered.add(MIN_POSITION);
    return List.of(
        Endpoint.get("/v1/passports/{id}/matches", "matchPassport")
            .summary("Returns the best vacancies for a person.")
            .roles(STAFF)
            .purpose(Purpose.JOB_COACHING)
            .with(Parameter.path("id", "The id of the passport."))
            .with(filtered)
            .fails(NOT_FOUND, UNAVAILABLE)
            .answers(200, matches),
        Endpoint.get("/v1/vacancies/{id}/matches", "matchVacancy")
            .summary("Returns the best people for a vacancy.")
            .roles(STAFF)
            .purpose(Purpose.CANDIDATE_SEARCH)
            .with(Parameter.path("id", "The id of the vacancy."))
            .with(filtered)
            .fails(NOT_FOUND, UNAVAILABLE)
            .answers(200, matches),
        Endpoint.post("/v1/matches", "matchDocument")
            .summary("Returns the best matches of a document that is sent along and not kept.")
            .roles(STAFF)
            .purpose(Purpose.CANDIDATE_SEARCH)
            .with(filtered)
            .reads(JSON, "MatchQuery", "A passport or a vacancy.")
            .fails(UNAVAILABLE)
            .answers(200, matches),
        Endpoint.get("/v1/passports/{id}/vacancies/{vacancyId}/explanation", "explainPair")
            .summary("Returns everything there is to say about a person and a vacancy.")
            .roles(STAFF)
            .purpose(Purpose.JOB_COACHING)
            .with(
                Parameter.path("id", "The id of the passport."),
                Parameter.path("vacancyId", "The id of the vacancy."),
                AS_OF,
                PROFILE,
                LANG,
                Parameter.query(
                    "voice",
                    new Choice(Voices.list().stream().map(Voice::name).toList()),
                    "For whom the explanation is put into words, with text/plain; COACH when left"
                        + " out."))
            .fails(NOT_FOUND, UNAVAILABLE)
            .or(new Content("text/plain", "Text", "The explanation in words."))
            .answers(200, new Content(JSON, "WhyDocument", "The explanation.")));
  }

  private static List<Endpoint> jobPairs() {
    Content pairs = new Content(JSON, "JobPairsDocument", "The pairs, best first.");
    List<Parameter> filtered = new ArrayList<>(MATCH_PARAMETERS);
    filtered.add(MIN_POSITION);
    return List.of(
        Endpoint.get("/v1/passports/{id}/job-pairs", "pairJobs")
            .summary("Returns the best pairs of part-time jobs for a person.")
            .roles(STAFF)
            .purpose(Purpose.JOB_COACHING)
            .with(Parameter.path("id", "The id of the passport."))
            .with(filtered)
            .fails(NOT_FOUND, UNAVAILABLE)
            .answers(200, pairs),
        Endpoint.post("/v1/job-pairs", "pairJobsForDocument")
            .summary(
                "Returns the best pairs of jobs for a passport that is sent along and not kept.")
            .roles(STAFF)
            .purpose(Purpose.JOB_COACHING)
            .with(filtered)
            .reads(JSON, "MatchQuery", "A passport.")
            .fails(UNAVAILABLE)
            .answers(200, pairs));
  }

  private static List<Endpoint> readings() {
    List<Parameter> filtered = new ArrayList<>(MATCH_PARAMETERS);
    filtered.add(MIN_POSITION);
    return List.of(
        Endpoint.post("/v1/readings", "readText")
            .summary("Returns what a text says, as proposals with their evidence; nothing is kept.")
            .roles(VACANCY_WRITERS)
            .purpose(Purpose.VACANCY_INTAKE)
            .with(AS_OF)
            .reads(JSON, "TextToRead", "The text, and what to read it as.")
            .fails(TOO_LARGE)
            .answers(200, new Content(JSON, "ReadDocument", "What it says.")),
        Endpoint.post("/v1/searches", "searchLine")
            .summary("Returns the vacancies that suit a line, and what was understood of it.")
            .roles(STAFF)
            .purpose(Purpose.JOB_COACHING)
            .with(filtered)
            .reads(JSON, "LineToSearch", "The line.")
            .fails(TOO_LARGE, UNAVAILABLE)
            .answers(200, new Content(JSON, "SearchDocument", "The vacancies, best first.")));
  }

  private static List<Endpoint> receipts() {
    Content receipt = new Content(JSON, "ReceiptDocument", "The receipt.");
    Parameter id =
        new Parameter(
            "receiptId",
            Parameter.Place.PATH,
            new Text(),
            true,
            false,
            "The id of the receipt, 64 hexadecimal digits.");
    return List.of(
        Endpoint.post("/v1/passports/{id}/vacancies/{vacancyId}/receipts", "makeReceipt")
            .summary(
                "Answers about a person and a vacancy and keeps the receipt; the same question"
                    + " with the same answer is one receipt.")
            .roles(STAFF)
            .purpose(Purpose.JOB_COACHING)
            .with(
                Parameter.path("id", "The id of the passport."),
                Parameter.path("vacancyId", "The id of the vacancy."),
                AS_OF,
                PROFILE)
            .fails(NOT_FOUND, UNAVAILABLE, STORAGE_FULL)
            .answers(201, receipt, "Location"),
        Endpoint.get("/v1/receipts/{receiptId}", "getReceipt")
            .summary("Returns a receipt.")
            .roles(STAFF)
            .purpose(Purpose.JOB_COACHING)
            .with(id)
            .fails(NOT_FOUND, UNAVAILABLE)
            .answers(200, receipt),
        Endpoint.get("/v1/receipts/{receiptId}/export", "exportReceipt")
            .summary("Returns a receipt with everything it names, to compute it again anywhere.")
            .roles(STAFF)
            .purpose(Purpose.JOB_COACHING)
            .with(id)
            .fails(NOT_FOUND, UNAVAILABLE)
            .answers(200, new Content("application/zip", "ReceiptFile", "The file.")));
  }

  private static final List<Parameter> MATCH_PARAMETERS =
      List.of(
          Parameter.query(
              "top",
              new Whole(1, MatchParameters.MOST, MatchParameters.DEFAULT_TOP),
              "How many matches."),
          Parameter.query(
              "offset",
              new Whole(0, MatchParameters.MOST - 1, 0),
              "How many to pass over first; with top at most 10000."),
          AS_OF,
          PROFILE,
          LANG,
          Parameter.query("region", new Text(), "Only in this labour-market region.").repeated(),
          Parameter.query("sector", Choice.of(Sector.class), "Only in this sector.").repeated(),
          Parameter.query("kind", Choice.of(VacancyKind.class), "Only this kind of place.")
              .repeated(),
          Parameter.query("language", new Text(), "Only with this language, an ISO 639 code.")
              .repeated(),
          Parameter.query("minHours", new WeekHours(), "Only from this many hours a week."),
          Parameter.query("maxHours", new WeekHours(), "Only up to this many hours a week."),
          Parameter.query("caseload", new Text(), "Only people of this caseload.").repeated(),
          Parameter.query(
              "strict",
              new Truth(),
              "Whether an unknown value fails a filter instead of passing."));

  private static List<Endpoint> concepts(String noun, String path) {
    String plural = noun.equals("skill") ? "Skills" : "Occupations";
    return List.of(
        Endpoint.get(path, "find" + plural)
            .summary("Looks %ss up, by a text or by a URI.".formatted(noun))
            .roles(EVERYBODY)
            .with(
                Parameter.query("q", new Text(), "The beginning of a label or of a word in it."),
                Parameter.query(
                    "uri", new ValueType.Formatted("uri"), "The URI; instead of a text."),
                Parameter.query(
                    "in", new Text(), "The language of the labels to search; all when left out."),
                LANG,
                Parameter.query(
                    "limit", new Whole(1, TaxonomyService.MOST_CONCEPTS, 20), "How many at most."))
            .answers(200, new Content(JSON, "ConceptDocument", "What was found, best first.")));
  }

  private static List<Endpoint> system() {
    Content health = new Content(JSON, "HealthDocument", "Says that it is well.");
    return List.of(
        Endpoint.get("/v1/health/live", "getLiveness")
            .summary("Says that the server runs.")
            .roles(EVERYBODY)
            .open()
            .answers(200, health),
        Endpoint.get("/v1/health/ready", "getReadiness")
            .summary("Says that the server is warm and its index follows the store.")
            .roles(EVERYBODY)
            .open()
            .fails(UNAVAILABLE)
            .answers(200, health),
        Endpoint.get("/v1/version", "getVersion")
            .summary("Returns the program and the data it works with.")
            .roles(EVERYBODY)
            .answers(200, new Content(JSON, "VersionDocument", "Program and data.")),
        Endpoint.get("/v1/system-card", "getSystemCard")
            .summary("Returns what the system is, does, does not decide, and how good it is.")
            .roles(EVERYBODY)
            .answers(200, new Content(JSON, "SystemCardDocument", "The system card.")),
        Endpoint.get("/v1/openapi.json", "getOpenApi")
            .summary("Returns this description.")
            .roles(EVERYBODY)
            .open()
            .answers(200, new Content(JSON, "OpenApi", "An OpenAPI 3.1 document.")));
  }
}
