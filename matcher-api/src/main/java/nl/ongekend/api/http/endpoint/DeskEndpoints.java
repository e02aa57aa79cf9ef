package nl.ongekend.api.http.endpoint;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.Role;

/** The rows of the pages of the desk. */
final class DeskEndpoints {

  private static final Set<Role> DESK = EnumSet.of(Role.IWCN_STAFF, Role.ADMINISTRATOR);

  private static final String FORM = "application/x-www-form-urlencoded";

  private static final String RUN = "/desk/runs/{id}";

  private static final String UPLOAD = "/desk/uploads/{id}";

  private DeskEndpoints() {}

  static List<Endpoint> list() {
    return Stream.concat(tables().stream(), runs().stream()).toList();
  }

  private static List<Endpoint> runs() {
    return List.of(
        runs(Endpoint.get("/desk/runs", "showRuns"), "Shows the runs, and where one begins.")
            .with(PageEndpoints.LANG)
            .answers(200, PageEndpoints.html()),
        runs(Endpoint.post("/desk/runs", "beginRun"), "Begins a run.")
            .with(
                Parameter.query("caseload", new ValueType.Text(), "Whose people, in the body."),
                Parameter.query("sector", new ValueType.Text(), "Which vacancies, in the body."),
                Parameter.query("top", new ValueType.Text(), "How many vacancies, in the body."),
                Parameter.query("floor", new ValueType.Text(), "The least points, in the body."),
                Parameter.query("cap", new ValueType.Text(), "How many proposals, in the body."))
            .reads(FORM, "RunForm", "The limits.")
            .fails(Problem.Kind.STORAGE_FULL)
            .answers(303, "Location"),
        run(Endpoint.get(RUN, "showRun"), "Shows how far a run is, or what came of it.")
            .with(PageEndpoints.LANG)
            .with(Parameter.query("from", new ValueType.Text(), "The place of the first person."))
            .answers(200, PageEndpoints.html()),
        run(Endpoint.post(RUN + "/cancel", "cancelRun"), "Stops a run.")
            .fails(Problem.Kind.STORAGE_FULL)
            .answers(303, "Location"),
        run(Endpoint.post(RUN + "/resume", "resumeRun"), "Goes on with a run.")
            .fails(Problem.Kind.CONFLICT, Problem.Kind.STORAGE_FULL)
            .answers(303, "Location"),
        run(Endpoint.get(RUN + "/export/{form}", "exportRun"), "Returns the lists of a run.")
            .with(Parameter.path("form", "csv, xlsx or ndjson."))
            .fails(Problem.Kind.CONFLICT)
            .answers(200, new Endpoint.Content("text/csv", "Text", "A row for each match.")));
  }

  private static Endpoint.Builder runs(Endpoint.Builder endpoint, String summary) {
    return endpoint.summary(summary).roles(DESK).purpose(Purpose.BATCH_MATCHING);
  }

  private static Endpoint.Builder run(Endpoint.Builder endpoint, String summary) {
    return runs(endpoint, summary)
        .with(Parameter.path("id", "The id of the run."))
        .fails(Problem.Kind.NOT_FOUND);
  }

  private static List<Endpoint> tables() {
    return List.of(
        shown("/desk", "showDesk", "Shows where a table of people can be uploaded."),
        changing("/desk/uploads", "uploadTable", "Takes a table; nothing is imported yet.")
            .with(Parameter.query("file", new ValueType.Text(), "The table, in the body."))
            .reads("multipart/form-data", "UploadForm", "The table.")
            .answers(303, "Location"),
        shown(UPLOAD, "showColumns", "Shows what the columns hold."),
        changing(UPLOAD, "chooseColumns", "Says what the columns hold.")
            .with(Parameter.query("column", new ValueType.Text(), "A meaning, in the body."))
            .reads(FORM, "ColumnsForm", "The meanings in the order of the columns.")
            .answers(303, "Location"),
        shown(UPLOAD + "/cells", "showCells", "Shows what was not understood for sure."),
        changing(UPLOAD + "/cells", "correctCells", "Reads some cells again with other text.")
            .with(
                Parameter.query("place", new ValueType.Text(), "A cell such as B7, in the body."),
                Parameter.query("text", new ValueType.Text(), "What it says now, in the body."))
            .reads(FORM, "ColumnsForm", "The cells, each with its text.")
            .answers(303, "Location"),
        changing(UPLOAD + "/import", "confirmTable", "Imports the people of a table.")
            .fails(Problem.Kind.STORAGE_FULL)
            .answers(303, "Location"),
        shown(UPLOAD + "/import", "showImported", "Shows what came of a table."),
        changing(UPLOAD + "/undo", "undoTable", "Takes the import of a table back.")
            .fails(Problem.Kind.CONFLICT, Problem.Kind.STORAGE_FULL)
            .answers(303, "Location"));
  }

  private static Endpoint shown(String path, String name, String summary) {
    return with(Endpoint.get(path, name), path, summary)
        .with(PageEndpoints.LANG)
        .answers(200, PageEndpoints.html());
  }

  private static Endpoint.Builder changing(String path, String name, String summary) {
    return with(Endpoint.post(path, name), path, summary);
  }

  private static Endpoint.Builder with(Endpoint.Builder endpoint, String path, String summary) {
    endpoint.summary(summary).roles(DESK).purpose(Purpose.ADMINISTRATION);
    return path.contains("{id}")
        ? endpoint.with(Parameter.path("id", "The id of the upload.")).fails(Problem.Kind.NOT_FOUND)
        : endpoint;
  }
}
