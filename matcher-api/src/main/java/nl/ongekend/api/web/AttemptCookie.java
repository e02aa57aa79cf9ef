package nl.ongekend.api.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import nl.ongekend.api.openid.LoginAttempt;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The cookie of somebody who is on the way to a provider: the attempt, and the page to go to
 * afterwards. It has to come along when a page of the provider leads back here, so it is not as
 * strict as that of a session; it opens nothing.
 *
 * @param secure whether it is sent over TLS only; on loopback there is none
 */
record AttemptCookie(boolean secure) {

  private static final String NAME = "ongekend-login";
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final String SEPARATOR = ".";

  /** What a browser carries. */
  record Carried(LoginAttempt attempt, ReturnPath back) {}

  /** Returns what a browser carries; nothing when it was changed beyond recognition. */
  static Optional<Carried> find(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, NAME))
        .map(Cookie::getValue)
        .flatMap(AttemptCookie::read);
  }

  private static Optional<Carried> read(String value) {
    int end = value.indexOf(SEPARATOR);
    return end < 0
        ? Optional.empty()
        : LoginAttempt.find(value.substring(0, end))
            .map(attempt -> new Carried(attempt, path(value.substring(end + 1))));
  }

  private static ReturnPath path(String encoded) {
    try {
      return new ReturnPath(new String(Base64.getUrlDecoder().decode(encoded), UTF_8));
    } catch (IllegalArgumentException e) {
      // Somebody changed it; the start page is as good.
      return new ReturnPath("");
    }
  }

  /** Returns the header that gives an attempt to a browser. */
  String open(Carried carried) {
    byte[] back = carried.back().path().getBytes(UTF_8);
    String path = Base64.getUrlEncoder().withoutPadding().encodeToString(back);
    return header(carried.attempt().secret() + SEPARATOR + path, LONGEST);
  }

  /** Returns the header that takes it away. */
  String close() {
    return header("", Duration.ZERO);
  }

  private String header(String value, Duration age) {
    return ResponseCookie.from(NAME, value)
        .httpOnly(true)
        .sameSite("Lax")
        .secure(secure)
        .path(Addresses.LOGIN)
        .maxAge(age)
        .build()
        .toString();
  }
}
