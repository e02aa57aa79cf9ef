package nl.ongekend.api.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.ongekend.api.account.TokenScope;
import nl.ongekend.api.account.Visitor;
import nl.ongekend.api.http.endpoint.ApiHeaders;
import nl.ongekend.api.http.endpoint.Endpoint;
import nl.ongekend.api.http.endpoint.EndpointRegistry;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.service.IndexFollower;
import nl.ongekend.api.session.CurrentVisitor;
import nl.ongekend.api.store.Actor;
import nl.ongekend.api.store.ChangePosition;
import nl.ongekend.taxonomy.NearestName;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Lets a request through when the registry has a row for it, the row has the role of whoever asks
 * and knows every parameter, and the index is as far as the request wants it.
 */
final class EndpointGate implements HandlerInterceptor {

  /** Answered by Spring with the methods there are; it touches nothing. */
  private static final String OPTIONS = "OPTIONS";

  private final EndpointRegistry registry;
  private final Authenticator authenticator;
  private final IndexFollower follower;
  private final Duration longestWait;

  /**
   * Creates a gate.
   *
   * @param authenticator says who asks
   */
  EndpointGate(
      EndpointRegistry registry,
      Authenticator authenticator,
      IndexFollower follower,
      Duration longestWait) {
    this.registry = registry;
    this.authenticator = authenticator;
    this.follower = follower;
    this.longestWait = longestWait;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod && !request.getMethod().equals(OPTIONS)) {
      Endpoint endpoint = endpoint(request);
      Optional<Visitor> visitor = admit(endpoint, request);
      requireKnownParameters(endpoint, request);
      awaitPosition(endpoint, request);
      visitor.ifPresent(known -> RequestContext.admit(request, known, endpoint));
    }
    return true;
  }

  private Endpoint endpoint(HttpServletRequest request) {
    String pattern =
        String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    return registry
        .find(request.getMethod(), pattern)
        .orElseThrow(
            () -> new IllegalStateException("endpoint (%s) has no row".formatted(pattern)));
  }

  private Optional<Visitor> admit(Endpoint endpoint, HttpServletRequest request) {
    Optional<Visitor> visitor = authenticator.find(request);
    if (visitor.isEmpty() && !endpoint.open()) {
      throw refused(
          Kind.UNAUTHENTICATED,
          "login.needed",
          "this address must know who asks.\nLog in at /v1/sessions, or show a token.");
    }
    // Also of whoever is refused: the page that says so offers to log out.
    visitor.ifPresent(known -> CurrentVisitor.set(request, known));
    visitor.ifPresent(known -> requireAllowed(endpoint, known));
    return visitor;
  }

  private void requireAllowed(Endpoint endpoint, Visitor visitor) {
    Actor actor = visitor.actor();
    if (!endpoint.roles().contains(actor.role())) {
      throw refused(
          Kind.FORBIDDEN,
          "endpoint.role",
          "role (%s) must be one of those that may use this address.\nMaybe use another account."
              .formatted(actor.role()));
    }
    if (endpoint.keeps() && visitor.scope() != TokenScope.WRITE) {
      throw refused(
          Kind.FORBIDDEN,
          "token.scope",
          "scope (%s) must be WRITE to keep something.\nMaybe use another token."
              .formatted(visitor.scope()));
    }
  }

  private static ProblemException refused(Kind kind, String code, String detail) {
    return new ProblemException(Problem.of(kind, code, detail));
  }

  private static void requireKnownParameters(Endpoint endpoint, HttpServletRequest request) {
    List<String> known = endpoint.queryNames();
    for (String name : Collections.list(request.getParameterNames())) {
      if (!known.contains(name)) {
        String rule =
            known.isEmpty()
                ? "There are none here."
                : "Known are " + String.join(", ", known) + ".";
        throw ProblemException.invalid(
            "parameter.unknown",
            "a parameter must be one that this address knows.\n"
                + NearestName.remedy(name, known, rule));
      }
    }
  }

  private void awaitPosition(Endpoint endpoint, HttpServletRequest request) {
    String wanted = request.getHeader(ApiHeaders.MIN_POSITION);
    if (wanted == null || !endpoint.canWait()) {
      return;
    }
    if (!isReached(position(wanted))) {
      throw new ProblemException(
          Problem.of(
              Kind.UNAVAILABLE,
              "position.not-reached",
              "the index is not as far as the request wants it.\n"
                  + "Repeat the request a little later."));
    }
  }

  private boolean isReached(ChangePosition wanted) {
    try {
      return follower.await(wanted, longestWait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static ChangePosition position(String text) {
    try {
      return ChangePosition.parse(text.strip());
    } catch (IllegalArgumentException e) {
      throw ProblemException.invalid(
          "position.invalid",
          "Min-Position must be two numbers with a hyphen, such as 745-12.\n"
              + "Send a Change-Position as it was received.");
    }
  }
}
