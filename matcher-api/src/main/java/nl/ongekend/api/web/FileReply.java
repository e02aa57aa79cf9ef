package nl.ongekend.api.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.sheet.SheetFormat;
import nl.ongekend.api.sheet.SheetWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Answers with a file. */
final class FileReply {

  private FileReply() {}

  /** Says what follows and how a browser is to call it. */
  static void prepare(HttpServletResponse response, String mediaType, String name) {
    response.setContentType(mediaType);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
  }

  /**
   * Sends a table.
   *
   * @param form {@code csv} or {@code xlsx}
   * @param name the name of the file, without its end
   * @param rows the names of the columns, and then the rows
   * @throws ProblemException when there is no such form
   */
  static void table(
      HttpServletResponse response,
      String form,
      String name,
      List<? extends List<? extends @Nullable Object>> rows)
      throws IOException {
    SheetFormat format = format(form);
    prepare(response, format.mediaType(), name + format.extension());
    try (SheetWriter out = format.writer(response.getOutputStream())) {
      for (List<? extends @Nullable Object> row : rows) {
        out.write(row);
      }
    }
  }

  private static SheetFormat format(String form) {
    return switch (form) {
      case "csv" -> SheetFormat.CSV;
      case "xlsx" -> SheetFormat.XLSX;
      default ->
          throw new ProblemException(
              Problem.of(
                  Problem.Kind.NOT_FOUND,
                  "desk.no-form",
                  "form (%s) must be csv or xlsx.\nChoose one on the page.".formatted(form)));
    };
  }

  /** Leads to a page: what is asked for is not ready. */
  static void seeOther(HttpServletResponse response, String address) {
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(HttpHeaders.LOCATION, address);
  }
}
