package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import nl.ongekend.api.http.endpoint.ApiHeaders;
import nl.ongekend.api.problem.Problems;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.DocumentService;
import nl.ongekend.api.service.LineResult;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.view.ViewJson;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Imports: one document a line in, one result a line out. Results are sent while lines are still
 * read. When the store fails half way, the last line is a problem document; repeating the import is
 * harmless.
 */
@RestController
class ImportController {

  private final DocumentService<Passport> passports;
  private final DocumentService<Vacancy> vacancies;

  ImportController(Services services) {
    this.passports = services.passports();
    this.vacancies = services.vacancies();
  }

  @PostMapping(
      path = "/v1/passport-imports",
      consumes = ApiHeaders.NDJSON,
      produces = ApiHeaders.NDJSON)
  void importPassports(Caller caller, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    run(passports, caller, request, response);
  }

  @PostMapping(
      path = "/v1/vacancy-imports",
      consumes = ApiHeaders.NDJSON,
      produces = ApiHeaders.NDJSON)
  void importVacancies(Caller caller, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    run(vacancies, caller, request, response);
  }

  private static void run(
      DocumentService<?> documents,
      Caller caller,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    response.setContentType(ApiHeaders.NDJSON);
    OutputStream out = response.getOutputStream();
    try {
      documents.importLines(caller, request.getInputStream(), result -> write(out, result));
    } catch (nl.ongekend.api.store.StoreException e) {
      if (!response.isCommitted()) {
        throw e;
      }
      writeLine(out, Problems.of(e));
    }
  }

  private static void write(OutputStream out, LineResult result) {
    try {
      writeLine(out, result);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeLine(OutputStream out, Object line) throws IOException {
    out.write(ViewJson.write(line).getBytes(UTF_8));
    out.write('\n');
  }
}
