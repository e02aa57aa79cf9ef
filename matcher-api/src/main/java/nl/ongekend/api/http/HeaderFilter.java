package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Set;
import nl.ongekend.api.http.endpoint.ApiHeaders;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.view.ViewJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Adds the headers that every answer carries, and refuses requests for another host and those that
 * show a wrong token.
 *
 * <p>A page of another site can make a browser send requests here under a name that resolves to
 * this machine; the host in the request gives it away.
 */
final class HeaderFilter extends OncePerRequestFilter {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private static final String PROGRAMS = "/v1/";

  private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

  /** A page has a stylesheet and forms of this server, and no script at all. */
  private static final String PAGE_POLICY =
      "default-src 'none'; style-src 'self'; img-src data:; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  private final byte[] authorization;

  HeaderFilter(String token) {
    this.authorization = ("Bearer " + token).getBytes(UTF_8);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    addHeaders(response);
    if (!request.getRequestURI().startsWith(PROGRAMS)) {
      response.setHeader(CONTENT_SECURITY_POLICY, PAGE_POLICY);
    }
    Problem refusal = refusal(request);
    if (refusal == null) {
      chain.doFilter(request, response);
    } else {
      response.setStatus(refusal.status());
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.getOutputStream().write(ViewJson.write(refusal).getBytes(UTF_8));
    }
  }

  static void addHeaders(HttpServletResponse response) {
    response.setHeader(ApiHeaders.API_VERSION, ApiHeaders.CURRENT_VERSION);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader(CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'");
    response.setHeader("Referrer-Policy", "no-referrer");
  }

  private @Nullable Problem refusal(HttpServletRequest request) {
    if (!LOOPBACK.contains(request.getServerName())) {
      return Problem.of(
          Kind.MISDIRECTED,
          "host.other",
          "the host of the request must be this machine.\nUse http://localhost and the port.");
    }
    String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (shown != null && !MessageDigest.isEqual(shown.getBytes(UTF_8), authorization)) {
      return Problem.of(
          Kind.UNAUTHENTICATED,
          "token.wrong",
          "the token must be the one of this run of the server.\n"
              + "Read it from the lock file again, or leave it out.");
    }
    return null;
  }
}
