package nl.ongekend.api.web;

import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ongekend.api.report.HoursReport;
import nl.ongekend.api.report.Made;
import nl.ongekend.api.report.RunReports;
import nl.ongekend.api.service.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Persons and hours by region, sector and target group, as a page and as a file. */
@RestController
class RunHoursController {

  private static final List<String> HEADER =
      List.of(
          "region",
          "sector",
          "group",
          "people",
          "hoursLeft",
          "peopleSilent",
          "vacancies",
          "openings",
          "hoursAsked",
          "vacanciesSilent",
          "asOf",
          "taxonomy",
          "places",
          "market");

  private final RunReports reports;
  private final HoursWording wording;
  private final RunReportPages pages;

  RunHoursController(RunReports reports, HoursWording wording, RunReportPages pages) {
    this.reports = reports;
    this.wording = wording;
    this.pages = pages;
  }

  /** A target group that can be chosen. */
  record Group(String value, String name) {}

  @GetMapping(path = RunAddresses.HOURS, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> hours(
      Caller caller,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam(defaultValue = HoursReport.EVERYBODY) String group) {
    return pages.page(
        new RunReportPages.Look(caller, visit, id),
        "hours",
        reports.findHours(caller, id).orElse(null),
        report -> values(report, group, visit.language()));
  }

  private Map<String, Object> values(HoursReport report, String group, PageLanguage language) {
    String chosen = report.groups().contains(group) ? group : HoursReport.EVERYBODY;
    return Map.of(
        "report", report,
        "group", chosen,
        "groupName", wording.group(chosen, language),
        "groups",
            Stream.concat(Stream.of(HoursReport.EVERYBODY), report.groups().stream())
                .map(name -> new Group(name, wording.group(name, language)))
                .toList(),
        "map", wording.map(report, chosen, language),
        "byGroup", wording.groups(report, language));
  }

  @GetMapping(path = RunAddresses.HOURS_EXPORT)
  void export(
      Caller caller,
      Visit visit,
      @PathVariable UUID id,
      @PathVariable String form,
      HttpServletResponse response)
      throws IOException {
    Optional<Made<HoursReport>> report = reports.findHours(caller, id);
    if (report.isEmpty()) {
      FileReply.seeOther(response, Addresses.run(id) + "/hours");
    } else {
      FileReply.table(
          response, form, "ongekend-hours", rows(report.get().report(), visit.language()));
    }
  }

  /** What is hidden is empty; what vacancies ask stands beside everybody only. */
  private List<List<@Nullable Object>> rows(HoursReport report, PageLanguage language) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    rows.add(List.copyOf(HEADER));
    for (String region : withAll(report.regions())) {
      for (String sector : withAll(report.sectors())) {
        for (String group : withAll(report.groups())) {
          rows.add(row(report, new HoursReport.Spot(region, sector), group, language));
        }
      }
    }
    return rows;
  }

  private static List<String> withAll(List<String> names) {
    return Stream.concat(names.stream(), Stream.of(HoursReport.ALL)).toList();
  }

  private List<@Nullable Object> row(
      HoursReport report, HoursReport.Spot spot, String group, PageLanguage language) {
    HoursReport.Left left = report.left(group, spot);
    HoursReport.Asked asked = group.equals(HoursReport.EVERYBODY) ? report.asked(spot) : null;
    return Arrays.asList(
        wording.region(spot.region(), language),
        wording.sector(spot.sector(), language),
        wording.group(group, language),
        left.people(),
        left.hours(),
        left.silent(),
        asked == null ? null : asked.vacancies(),
        asked == null ? null : asked.openings(),
        asked == null ? null : asked.hours(),
        asked == null ? null : asked.silent(),
        report.asOf(),
        report.versions().taxonomy(),
        report.versions().places(),
        report.versions().market());
  }
}
