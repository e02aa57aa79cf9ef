package nl.ongekend.api.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.util.Set;

/**
 * The page that somebody asked for before logging in. It is always one of this server: an address
 * that names another one, in whatever way, is forgotten.
 *
 * @param path the path with what stands behind the question mark; empty when no page was asked for
 */
record ReturnPath(String path) {

  /** Methods that show a page; what is asked with another one cannot be asked again. */
  private static final Set<String> SHOWING = Set.of("GET", "HEAD");

  private static final int LONGEST = 512;

  /** Forgets what is no path of this server. */
  ReturnPath {
    path = isOwn(path) ? path : "";
  }

  /** Returns the page that a request asks for, or the page of the form that it sends. */
  static ReturnPath of(HttpServletRequest request) {
    String query = SHOWING.contains(request.getMethod()) ? request.getQueryString() : null;
    return new ReturnPath(request.getRequestURI() + (query == null ? "" : "?" + query));
  }

  private static boolean isOwn(String path) {
    if (path.length() > LONGEST || !path.startsWith("/") || path.startsWith("//")) {
      return false;
    }
    try {
      // Refuses backslashes and control characters too, which browsers read as they like.
      return !new URI(path).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Returns the address of the login page that leads back. */
  String login() {
    return path.isEmpty()
        ? Addresses.LOGIN
        : Addresses.LOGIN + "?back=" + URLEncoder.encode(path, UTF_8);
  }
}
