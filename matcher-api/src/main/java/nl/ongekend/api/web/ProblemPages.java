package nl.ongekend.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Pages that say what a status means and what to do. Thread-safe. */
public final class ProblemPages {

  private final VisitResolver visits;
  private final PageRenderer pages;

  ProblemPages(VisitResolver visits, PageRenderer pages) {
    this.visits = visits;
    this.pages = pages;
  }

  /** Returns whether a request asks for a page by name, as browsers do and programs do not. */
  public static boolean isWanted(HttpServletRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    if (accepted == null) {
      return false;
    }
    try {
      return MediaType.parseMediaTypes(accepted).stream()
          .anyMatch(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML));
    } catch (InvalidMediaTypeException e) {
      return false;
    }
  }

  /** Returns the page of a status. */
  public ResponseEntity<byte[]> page(int status, HttpServletRequest request) {
    String text =
        switch (status) {
          case 400, 413 -> "invalid";
          case 403 -> "forbidden";
          case 404 -> "absent";
          case 429, 503 -> "busy";
          default -> "failed";
        };
    return pages.page(
        HttpStatusCode.valueOf(status), visits.visit(request), "problem", Map.of("problem", text));
  }
}
