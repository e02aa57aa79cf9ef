package nl.ongekend.api.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import nl.ongekend.api.account.Sessions;
import nl.ongekend.api.http.endpoint.ApiHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The cookie that carries a session: out of reach of scripts and never sent along by a page of
 * another site.
 *
 * @param secure whether it is sent over TLS only; on loopback there is none
 */
public record SessionCookie(boolean secure) {

  private static final String NAME = ApiHeaders.SESSION_COOKIE;

  /** Returns the session that a request shows, whether or not it has ended. */
  public static Optional<String> find(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(NAME))
            .map(Cookie::getValue)
            .findFirst();
  }

  /** Returns the header that gives a session to a browser. */
  public String open(String session) {
    return open(session, Sessions.LONGEST);
  }

  /**
   * Returns the header that gives a session to a browser.
   *
   * @param longest how long the browser keeps it
   */
  public String open(String session, Duration longest) {
    return header(session, longest);
  }

  /** Returns the header that takes it away. */
  public String close() {
    return header("", Duration.ZERO);
  }

  private String header(String value, Duration age) {
    return ResponseCookie.from(NAME, value)
        .httpOnly(true)
        .sameSite("Strict")
        .secure(secure)
        .path("/")
        .maxAge(age)
        .build()
        .toString();
  }
}
