package nl.ongekend.api.me;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Turns what goes wrong behind a person's own page into a page in the person's language. Whoever is
 * nobody, or somebody else than a person, is asked for a code.
 */
@ControllerAdvice(basePackageClasses = MeAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class MeAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(MeAdvice.class);

  private final MeVisitResolver visits;
  private final MePages pages;

  MeAdvice(MeVisitResolver visits, MePages pages) {
    this.visits = visits;
    this.pages = pages;
  }

  @ExceptionHandler
  ResponseEntity<byte[]> handle(Throwable failure, HttpServletRequest request) {
    if (Problems.isUnexpected(failure)) {
      LOG.error("A page failed: {}", failure.getClass().getName());
    }
    int status = Problems.of(failure).status();
    boolean asksForCode =
        status == Kind.UNAUTHENTICATED.status() || status == Kind.FORBIDDEN.status();
    return asksForCode ? login() : problem(status, request);
  }

  private static ResponseEntity<byte[]> login() {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(MeAddresses.LOGIN))
        .build();
  }

  /** An id that is none belongs to nobody. */
  @ExceptionHandler(MethodArgumentTypeMismatchException.class)
  ResponseEntity<byte[]> handleUnreadableId(HttpServletRequest request) {
    return problem(Kind.NOT_FOUND.status(), request);
  }

  private ResponseEntity<byte[]> problem(int status, HttpServletRequest request) {
    String text =
        switch (status) {
          case 400, 412, 413 -> "problem.invalid";
          case 404 -> "problem.absent";
          case 429, 503 -> "problem.busy";
          default -> "problem.failed";
        };
    return pages.page(
        HttpStatusCode.valueOf(status), visits.visit(request), "problem", Map.of("text", text));
  }
}
