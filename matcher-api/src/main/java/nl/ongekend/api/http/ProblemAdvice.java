package nl.ongekend.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.problem.Problems;
import nl.ongekend.api.web.ProblemPages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Turns what goes wrong while a request is handled into a problem document. What was sent is never
 * repeated; an unforeseen failure is logged by its classes and lines, without messages.
 */
@RestControllerAdvice
final class ProblemAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  private final ProblemPages pages;

  ProblemAdvice(ProblemPages pages) {
    this.pages = pages;
  }

  @ExceptionHandler
  ResponseEntity<byte[]> handle(Throwable failure) {
    Problem problem = Problems.of(failure);
    if (Problems.isUnexpected(failure)) {
      LOG.error("A request failed: {}", FailureTrace.of(failure));
    }
    ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.status());
    Problems.findRetryAfter(failure)
        .ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, "" + wait.toSeconds()));
    return Replies.problem(answer, problem);
  }

  /** Nobody is there to be told. */
  @ExceptionHandler(AsyncRequestNotUsableException.class)
  void handleLostConnection() {}

  @ExceptionHandler({NoHandlerFoundException.class, NoResourceFoundException.class})
  ResponseEntity<byte[]> handleUnknownAddress(HttpServletRequest request) {
    if (ProblemPages.isWanted(request)) {
      return pages.page(Kind.NOT_FOUND.status(), request);
    }
    return Replies.problem(
        Problem.of(
            Kind.NOT_FOUND,
            "address.unknown",
            "the address must be one that the description names.\n"
                + "Read it at /v1/openapi.json; paths do not end with a slash."));
  }

  @ExceptionHandler
  ResponseEntity<byte[]> handle(HttpRequestMethodNotSupportedException failure) {
    Problem problem =
        Problem.of(
            Kind.METHOD_NOT_ALLOWED,
            "method.not-allowed",
            "the method must be one that this address knows.\nThe header Allow names them.");
    Set<HttpMethod> allowed = failure.getSupportedHttpMethods();
    ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.status());
    if (allowed != null) {
      answer.allow(allowed.toArray(HttpMethod[]::new));
    }
    return Replies.problem(answer, problem);
  }

  @ExceptionHandler
  ResponseEntity<byte[]> handle(HttpMediaTypeNotSupportedException failure) {
    Problem problem =
        Problem.of(
            Kind.UNSUPPORTED_MEDIA_TYPE,
            "media-type.unsupported",
            "the body must have a media type that this address reads.\nSet Content-Type to %s."
                .formatted(failure.getSupportedMediaTypes()));
    return Replies.problem(problem);
  }

  @ExceptionHandler
  ResponseEntity<byte[]> handle(HttpMediaTypeNotAcceptableException failure) {
    Problem problem =
        Problem.of(
            Kind.NOT_ACCEPTABLE,
            "media-type.not-acceptable",
            "the answer must be wanted in a media type that there is.\nSet Accept to %s."
                .formatted(failure.getSupportedMediaTypes()));
    return Replies.problem(problem);
  }

  @ExceptionHandler
  ResponseEntity<byte[]> handle(MethodArgumentTypeMismatchException failure) {
    Class<?> type = failure.getRequiredType();
    return Replies.problem(
        Problem.of(
            Kind.INVALID,
            "parameter.invalid",
            "%s must be a value of type %s.\nThe description at /v1/openapi.json shows its form."
                .formatted(failure.getName(), type == null ? "text" : type.getSimpleName())));
  }

  /** A part of the address that is blank. */
  @ExceptionHandler
  ResponseEntity<byte[]> handle(MissingPathVariableException failure) {
    return Replies.problem(
        Problem.of(
            Kind.INVALID,
            "parameter.invalid",
            "%s must not be blank.\nThe description at /v1/openapi.json shows its form."
                .formatted(failure.getVariableName())));
  }

  @ExceptionHandler
  ResponseEntity<byte[]> handle(MissingServletRequestParameterException failure) {
    return Replies.problem(
        Problem.of(
            Kind.INVALID,
            "parameter.missing",
            "%s must be given.\nAdd it behind the question mark."
                .formatted(failure.getParameterName())));
  }
}
