package nl.ongekend.api.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ongekend.api.batch.BatchFormat;
import nl.ongekend.api.job.JobAnswers;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.sheet.SheetFormat;
import nl.ongekend.api.sheet.SheetWriter;
import nl.ongekend.api.view.BatchDocument;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the own lists of a run as a file. */
@RestController
class RunExportController {

  private static final List<String> HEADER =
      List.of(
          "passport",
          "name",
          "rank",
          "vacancy",
          "title",
          "score",
          "low",
          "high",
          "right",
          "feasible",
          "minutes");

  private final Services services;
  private final JobAnswers answers;

  RunExportController(Services services, JobAnswers answers) {
    this.services = services;
    this.answers = answers;
  }

  @GetMapping(path = Addresses.RUN_EXPORT)
  void export(
      Caller caller,
      Visit visit,
      @PathVariable UUID id,
      @PathVariable String form,
      HttpServletResponse response)
      throws IOException {
    answers.requireDone(caller, id);
    switch (form) {
      case "csv" -> sheet(caller, visit, id, SheetFormat.CSV, response);
      case "xlsx" -> sheet(caller, visit, id, SheetFormat.XLSX, response);
      case "ndjson" -> lines(caller, id, response);
      default ->
          throw new ProblemException(
              Problem.of(
                  Problem.Kind.NOT_FOUND,
                  "desk.no-form",
                  "form (%s) must be csv, xlsx or ndjson.\nChoose one on the page."
                      .formatted(form)));
    }
  }

  private void lines(Caller caller, UUID id, HttpServletResponse response) throws IOException {
    FileReply.prepare(response, "application/x-ndjson", "ongekend.ndjson");
    try (Writer out =
        new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), UTF_8))) {
      answers.write(caller, id, BatchFormat.NDJSON, out);
    }
  }

  private void sheet(
      Caller caller, Visit visit, UUID id, SheetFormat format, HttpServletResponse response)
      throws IOException {
    FileReply.prepare(response, format.mediaType(), "ongekend" + format.extension());
    Map<UUID, String> titles = new HashMap<>();
    try (SheetWriter out = format.writer(response.getOutputStream())) {
      out.write(HEADER);
      answers.each(
          caller,
          id,
          person -> {
            for (BatchDocument.Match match : person.matches()) {
              String title =
                  titles.computeIfAbsent(match.id(), vacancy -> title(caller, visit, vacancy));
              out.write(
                  Arrays.asList(
                      person.passport(),
                      person.label(),
                      match.rank(),
                      match.id(),
                      title,
                      match.score(),
                      match.low(),
                      match.high(),
                      match.right().status(),
                      match.feasible().status(),
                      match.feasible().minutes()));
            }
          });
    }
  }

  /** A vacancy that is gone has no title any more. */
  private String title(Caller caller, Visit visit, UUID vacancy) {
    return services
        .vacancies()
        .find(caller, vacancy)
        .map(stored -> stored.document().title().in(visit.language().code()))
        .orElse("");
  }
}
