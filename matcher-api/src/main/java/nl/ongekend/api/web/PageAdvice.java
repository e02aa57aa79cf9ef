package nl.ongekend.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;

/**
 * Turns what goes wrong behind a page into a page. It says what the status means and what to do,
 * and repeats nothing of what was sent.
 */
@ControllerAdvice(basePackageClasses = PageAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PageAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(PageAdvice.class);

  private final ProblemPages pages;

  PageAdvice(ProblemPages pages) {
    this.pages = pages;
  }

  @ExceptionHandler
  ResponseEntity<byte[]> handle(Throwable failure, HttpServletRequest request) {
    if (Problems.isUnexpected(failure)) {
      LOG.error("A page failed: {}", failure.getClass().getName());
    }
    int status = Problems.of(failure).status();
    if (status == Kind.UNAUTHENTICATED.status()) {
      return login(request);
    }
    if (Problems.of(failure).code().equals("factor.needed")) {
      return ResponseEntity.status(HttpStatus.SEE_OTHER)
          .location(URI.create(Addresses.SECOND_FACTOR))
          .build();
    }
    ResponseEntity<byte[]> page = pages.page(status, request);
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(page.getStatusCode()).headers(page.getHeaders());
    Problems.findRetryAfter(failure)
        .ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, "" + wait.toSeconds()));
    return answer.body(page.getBody());
  }

  /** Whoever is not known is asked who it is, and comes back here. */
  private static ResponseEntity<byte[]> login(HttpServletRequest request) {
    URI login = URI.create(ReturnPath.of(request).login());
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(login).build();
  }

  /** A form that lacks a field, or its end, was not made by one of our pages. */
  @ExceptionHandler({MissingServletRequestParameterException.class, MultipartException.class})
  ResponseEntity<byte[]> handleIncompleteForm(HttpServletRequest request) {
    return pages.page(Kind.INVALID.status(), request);
  }

  /** An id that is none belongs to nobody. */
  @ExceptionHandler({MethodArgumentTypeMismatchException.class, MissingPathVariableException.class})
  ResponseEntity<byte[]> handleUnreadableId(HttpServletRequest request) {
    return pages.page(Kind.NOT_FOUND.status(), request);
  }
}
