package nl.ongekend.api.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import nl.ongekend.api.account.Visitor;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.session.CurrentVisitor;
import nl.ongekend.api.store.Role;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Lets whoever has shown a password alone to the own account and out again, and nowhere else, in
 * roles for which a password is not enough. It stands behind the {@link EndpointGate}, which knows
 * who asks.
 *
 * @param roles the roles that need a second factor
 */
record SecondFactorGate(Set<Role> roles) implements HandlerInterceptor {

  /** Where a second factor is turned on, and what is open to nobody in particular anyway. */
  private static final Set<String> OPEN =
      Set.of(
          "/account",
          "/account/second-factor",
          "/login",
          "/login/openid",
          "/login/openid/back",
          "/logout",
          "/assets/{version}/ongekend.css",
          "/v1/sessions/current",
          "/v1/health/live",
          "/v1/health/ready",
          "/v1/openapi.json");

  /** Copies the set. */
  SecondFactorGate {
    roles = Set.copyOf(roles);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    CurrentVisitor.find(request)
        .filter(visitor -> isWeak(visitor) && !isOpen(request))
        .ifPresent(SecondFactorGate::refuse);
    return true;
  }

  private boolean isWeak(Visitor visitor) {
    return !visitor.strong() && roles.contains(visitor.actor().role());
  }

  /** Logging in again is open too; a list of sessions at the same address is not. */
  private static boolean isOpen(HttpServletRequest request) {
    String pattern =
        String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    boolean login = pattern.equals("/v1/sessions") && request.getMethod().equals("POST");
    return login || OPEN.contains(pattern);
  }

  private static void refuse(Visitor visitor) {
    throw new ProblemException(
        Problem.of(
            Kind.FORBIDDEN,
            "factor.needed",
            "role (%s) must log in with a second factor.\nTurn it on at /account/second-factor, or log in with its code."
                .formatted(visitor.actor().role())));
  }
}
