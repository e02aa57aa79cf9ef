package nl.ongekend.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Turns what goes wrong behind a page into a page. It says what the status means and what to do,
 * and repeats nothing of what was sent.
 */
@ControllerAdvice(basePackageClasses = PageAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PageAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(PageAdvice.class);

  private final VisitResolver visits;
  private final PageRenderer pages;

  PageAdvice(VisitResolver visits, PageRenderer pages) {
    this.visits = visits;
    this.pages = pages;
  }

  @ExceptionHandler
  ResponseEntity<byte[]> handle(Throwable failure, HttpServletRequest request) {
    if (Problems.isUnexpected(failure)) {
      LOG.error("A page failed: {}", failure.getClass().getName());
    }
    return page(Problems.of(failure).status(), request);
  }

  /** An id that is none belongs to nobody. */
  @ExceptionHandler(MethodArgumentTypeMismatchException.class)
  ResponseEntity<byte[]> handleUnreadableId(HttpServletRequest request) {
    return page(Kind.NOT_FOUND.status(), request);
  }

  private ResponseEntity<byte[]> page(int status, HttpServletRequest request) {
    String text =
        switch (status) {
          case 400 -> "invalid";
          case 403 -> "forbidden";
          case 404 -> "absent";
          case 503 -> "busy";
          default -> "failed";
        };
    return pages.page(
        HttpStatusCode.valueOf(status), visits.visit(request), "problem", Map.of("problem", text));
  }
}
