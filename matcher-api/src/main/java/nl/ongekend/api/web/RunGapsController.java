package nl.ongekend.api.web;

import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ongekend.api.report.GapReport;
import nl.ongekend.api.report.Made;
import nl.ongekend.api.report.RunReports;
import nl.ongekend.api.service.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What stands between the people of a run and vacancies, as a page and as a file. */
@RestController
class RunGapsController {

  private static final int MOST = 50;

  private static final List<String> HEADER =
      List.of(
          "table",
          "kind",
          "what",
          "to",
          "people",
          "peopleWithNothingElse",
          "vacancies",
          "openings",
          "able",
          "lack",
          "advice");

  private final RunReports reports;
  private final GapWording wording;
  private final RunReportPages pages;

  RunGapsController(RunReports reports, GapWording wording, RunReportPages pages) {
    this.reports = reports;
    this.wording = wording;
    this.pages = pages;
  }

  @GetMapping(path = RunAddresses.GAPS, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> gaps(Caller caller, Visit visit, @PathVariable UUID id) {
    return pages.page(
        new RunReportPages.Look(caller, visit, id),
        "gaps",
        reports.findGaps(caller, id).orElse(null),
        report -> values(report, visit.language()));
  }

  private Map<String, Object> values(GapReport report, PageLanguage language) {
    Map<String, Object> values = new HashMap<>();
    report.findCourse().ifPresent(course -> values.put("course", wording.line(course, language)));
    values.put("people", report.people());
    values.put("gaps", wording.gaps(report, language).stream().limit(MOST).toList());
    values.put("more", Math.max(0, report.gaps().size() - MOST));
    values.put("scarce", wording.scarce(report, language).stream().limit(MOST).toList());
    return values;
  }

  /** Everything, also what the page has no room for. */
  @GetMapping(path = RunAddresses.GAPS_EXPORT)
  void export(
      Caller caller,
      Visit visit,
      @PathVariable UUID id,
      @PathVariable String form,
      HttpServletResponse response)
      throws IOException {
    Optional<Made<GapReport>> report = reports.findGaps(caller, id);
    if (report.isEmpty()) {
      FileReply.seeOther(response, Addresses.run(id) + "/gaps");
    } else {
      FileReply.table(
          response, form, "ongekend-gaps", rows(report.get().report(), visit.language()));
    }
  }

  private List<List<@Nullable Object>> rows(GapReport report, PageLanguage language) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    rows.add(List.copyOf(HEADER));
    for (GapWording.Line line : wording.gaps(report, language)) {
      GapReport.Gap gap = line.gap();
      rows.add(
          row(
              "gap",
              line.kind(),
              line.what(),
              line.to(),
              gap.people(),
              gap.first(),
              gap.vacancies(),
              gap.openings(),
              null,
              null,
              null));
    }
    for (GapWording.Scarce one : wording.scarce(report, language)) {
      GapReport.Scarce scarce = one.scarce();
      rows.add(
          row(
              "scarce",
              one.kind(),
              one.what(),
              null,
              scarce.nearly(),
              null,
              scarce.vacancies(),
              scarce.openings(),
              scarce.able(),
              scarce.lack(),
              one.advice()));
    }
    return rows;
  }

  private static List<@Nullable Object> row(@Nullable Object... cells) {
    return Arrays.asList(cells);
  }
}
