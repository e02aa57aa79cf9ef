package nl.ongekend.api.http.endpoint;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ongekend.api.http.endpoint.ValueType.Text;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.Role;

/** The rows of the pages of what came of a run. They are no part of the published description. */
final class RunResultEndpoints {

  private static final Set<Role> DESK = EnumSet.of(Role.IWCN_STAFF, Role.ADMINISTRATOR);

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String RUN = "/desk/runs/{id}";
  private static final String WISHES = RUN + "/what-if";

  private static final Parameter FROM =
      Parameter.query("from", new Text(), "The place of the first person.");

  private RunResultEndpoints() {}

  static List<Endpoint> list() {
    return Stream.concat(proposals().stream(), reports().stream()).toList();
  }

  private static List<Endpoint> reports() {
    return List.of(
        page("/gaps", "showRunGaps", "Shows what stands between people and vacancies."),
        export("/gaps", "exportRunGaps", "Returns what stands between people and vacancies."),
        page(
            "/hours",
            "showRunHours",
            "Shows persons and hours by region, sector and group.",
            Parameter.query("group", new Text(), "The target group; everybody when left out.")),
        export("/hours", "exportRunHours", "Returns persons and hours."),
        page("/fairness", "showRunFairness", "Shows where a file of groups can be uploaded."),
        of(Endpoint.post(RUN + "/fairness", "auditRun"), Purpose.REPORTING)
            .summary("Shows how groups fared; nothing of the file is kept.")
            .with(Parameter.query("file", new Text(), "The groups, in the body."))
            .reads("multipart/form-data", "UploadForm", "The groups.")
            .answers(200, PageEndpoints.html()));
  }

  private static Endpoint page(String path, String name, String summary, Parameter... parameters) {
    return of(Endpoint.get(RUN + path, name), Purpose.REPORTING)
        .summary(summary)
        .with(PageEndpoints.LANG)
        .with(parameters)
        .answers(200, PageEndpoints.html());
  }

  private static Endpoint export(String path, String name, String summary) {
    return of(Endpoint.get(RUN + path + "/export/{form}", name), Purpose.REPORTING)
        .summary(summary)
        .with(Parameter.path("form", "csv or xlsx."))
        .answers(200, new Endpoint.Content("text/csv", "Text", "The table."));
  }

  private static List<Endpoint> proposals() {
    return List.of(
        of(Endpoint.get(RUN + "/people", "showRunPeople"), Purpose.BATCH_MATCHING)
            .summary("Shows the own lists of a run.")
            .with(
                PageEndpoints.LANG, Parameter.query("after", new Text(), "Where the page begins."))
            .answers(200, PageEndpoints.html()),
        of(Endpoint.get(RUN + "/changes", "showRunChanges"), Purpose.BATCH_MATCHING)
            .summary("Shows what changed since an earlier run.")
            .with(
                PageEndpoints.LANG,
                Parameter.query("with", ValueType.UUID, "The earlier run."),
                FROM)
            .answers(200, PageEndpoints.html()),
        of(Endpoint.get(WISHES, "showRunWishes"), Purpose.BATCH_MATCHING)
            .summary("Shows what can be wished for a person of a run.")
            .with(PageEndpoints.LANG, Parameter.query("person", ValueType.UUID, "The passport."))
            .answers(200, PageEndpoints.html()),
        of(Endpoint.post(WISHES, "tryRunWishes"), Purpose.BATCH_MATCHING)
            .summary("Shows what wishes would change; nothing is kept.")
            .with(field("person"), field("next"), field("wish"))
            .reads(FORM, "WhatIfForm", "The wishes.")
            .answers(200, PageEndpoints.html()),
        of(Endpoint.post(RUN + "/recording", "recordRun"), Purpose.BATCH_MATCHING)
            .summary("Writes down that the proposal of a run is put forward.")
            .fails(Kind.STORAGE_FULL)
            .answers(200, PageEndpoints.html()));
  }

  private static Endpoint.Builder of(Endpoint.Builder endpoint, Purpose purpose) {
    return endpoint
        .roles(DESK)
        .purpose(purpose)
        .with(Parameter.path("id", "The id of the run."))
        .fails(Kind.NOT_FOUND, Kind.CONFLICT);
  }

  private static Parameter field(String name) {
    return Parameter.query(name, new Text(), "A field of the form, in the body.");
  }
}
