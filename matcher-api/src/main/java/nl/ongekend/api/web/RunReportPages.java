package nl.ongekend.api.web;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.ongekend.api.job.BatchJobs;
import nl.ongekend.api.report.Made;
import nl.ongekend.api.service.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * Shows reports of runs: the report when it is there, else a page that looks again by itself.
 * Thread-safe.
 */
final class RunReportPages {

  private static final String REFRESH = "Refresh";
  private static final String SECONDS = "2";

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);

  private final BatchJobs jobs;
  private final PageRenderer pages;

  RunReportPages(BatchJobs jobs, PageRenderer pages) {
    this.jobs = jobs;
    this.pages = pages;
  }

  /**
   * Returns a page.
   *
   * @param tab which of the tabs it is
   * @param report the report; missing while it is being made
   * @param values what the template {@code run-TAB} shows of it
   */
  <R> ResponseEntity<byte[]> page(
      Look look, String tab, @Nullable Made<R> report, Function<R, Map<String, Object>> values) {
    Map<String, Object> all = new HashMap<>();
    all.put("run", RunProgress.of(jobs.get(look.caller, look.run)));
    all.put("tab", tab);
    if (report != null) {
      all.putAll(values.apply(report.report()));
      all.put("at", MINUTE.format(report.at()));
      return pages.page(look.visit, "run-" + tab, all);
    }
    ResponseEntity<byte[]> page = pages.page(look.visit, "run-making", all);
    return ResponseEntity.status(page.getStatusCode())
        .headers(page.getHeaders())
        .header(REFRESH, SECONDS)
        .body(page.getBody());
  }

  /** Who looks at which run. */
  record Look(Caller caller, Visit visit, UUID run) {}
}
