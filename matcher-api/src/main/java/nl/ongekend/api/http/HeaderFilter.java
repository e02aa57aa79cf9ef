package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.ongekend.api.http.endpoint.ApiHeaders;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.view.ViewJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Adds the headers that every answer carries, and refuses requests for another host, and changes
 * that a page of another site asks for.
 *
 * <p>A page of another site can make a browser send requests here under a name that resolves to
 * this machine; the host in the request gives it away. It can also make a browser send a form here
 * under the right name; then the origin does.
 */
final class HeaderFilter extends OncePerRequestFilter {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private static final String PROGRAMS = "/v1/";

  private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

  private static final String REFERRER_POLICY = "Referrer-Policy";

  /** A page has a stylesheet and forms of this server, and no script at all. */
  private static final String PAGE_POLICY =
      "default-src 'none'; style-src 'self'; img-src data:; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  /** The pages that a person has of their own also read aloud, by a script of this server. */
  private static final String OWN_PAGE_POLICY = PAGE_POLICY + "; script-src 'self'";

  private static final Pattern OWN_PAGES = Pattern.compile("/me(/.*)?");

  /** Methods that change nothing. */
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  /** What a page can make a browser send without asking the server first. */
  private static final List<String> FORMS =
      List.of(
          MediaType.APPLICATION_FORM_URLENCODED_VALUE,
          MediaType.MULTIPART_FORM_DATA_VALUE,
          MediaType.TEXT_PLAIN_VALUE);

  /** What Tomcat reads of a form, so that longer ones are refused in words. */
  private static final int MOST_FORM_BYTES = 2 << 20;

  private final Set<String> hosts;
  private final @Nullable URI publicOrigin;

  /**
   * Creates a filter.
   *
   * @param publicOrigin under which address people reach it over TLS; missing: this machine only
   */
  HeaderFilter(@Nullable URI publicOrigin) {
    this.publicOrigin = publicOrigin;
    this.hosts = new HashSet<>(LOOPBACK);
    if (publicOrigin != null) {
      hosts.add(publicOrigin.getHost());
    }
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    addHeaders(response);
    if (publicOrigin != null) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    if (!request.getRequestURI().startsWith(PROGRAMS)) {
      boolean isOwnPage = OWN_PAGES.matcher(request.getRequestURI()).matches();
      response.setHeader(CONTENT_SECURITY_POLICY, isOwnPage ? OWN_PAGE_POLICY : PAGE_POLICY);
      // With no referrer at all a browser does not name the origin of a form either.
      response.setHeader(REFERRER_POLICY, "same-origin");
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
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader(CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'");
    response.setHeader(REFERRER_POLICY, "no-referrer");
  }

  private @Nullable Problem refusal(HttpServletRequest request) {
    if (!hosts.contains(request.getServerName())) {
      return Problem.of(
          Kind.MISDIRECTED,
          "host.other",
          "the host of the request must be this server.\n"
              + "Use http://localhost and the port, or the public address if there is one.");
    }
    if (!SAFE.contains(request.getMethod()) && !isOwn(request)) {
      return Problem.of(
          Kind.FORBIDDEN,
          "origin.other",
          "a change must be asked for by a page of this server, or by a program that sends no"
              + " form.\n"
              + "Use a token from a program of your own.");
    }
    if (request.getContentLengthLong() > MOST_FORM_BYTES && isForm(request)) {
      return Problem.of(
          Kind.TOO_LARGE,
          "body.too-large",
          "a form must have at most %d bytes.\nMaybe send a shorter text."
              .formatted(MOST_FORM_BYTES));
    }
    if (!hasReadableParameters(request)) {
      return Problem.of(
          Kind.INVALID,
          "parameter.malformed",
          "every parameter must be UTF-8 with percent signs before two hexadecimal digits.\n"
              + "Encode special characters; a form with a file has none in its address.");
    }
    return null;
  }

  /**
   * Tomcat would throw from wherever somebody first asks for one. Files are not read here, so a
   * form with one has no parameters in its address.
   */
  private static boolean hasReadableParameters(HttpServletRequest request) {
    if (isOfType(request, MediaType.MULTIPART_FORM_DATA_VALUE)) {
      return request.getQueryString() == null;
    }
    try {
      request.getParameterMap();
      return true;
    } catch (IllegalStateException _) {
      return false;
    }
  }

  /** Browsers name the page that makes them send a form; programs have no page, and no forms. */
  private boolean isOwn(HttpServletRequest request) {
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (origin == null) {
      return !isForm(request);
    }
    URI known = publicOrigin;
    boolean isLocal = LOOPBACK.contains(request.getServerName());
    String own =
        known == null || isLocal
            ? request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST)
            : known.toString();
    return origin.equals(own);
  }

  private static boolean isForm(HttpServletRequest request) {
    return FORMS.stream().anyMatch(form -> isOfType(request, form));
  }

  private static boolean isOfType(HttpServletRequest request, String wanted) {
    String type = request.getContentType();
    return type != null && type.regionMatches(true, 0, wanted, 0, wanted.length());
  }
}
