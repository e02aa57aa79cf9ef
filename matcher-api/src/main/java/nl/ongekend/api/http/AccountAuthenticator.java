package nl.ongekend.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.ongekend.api.account.Logins;
import nl.ongekend.api.account.Sessions;
import nl.ongekend.api.account.Visitor;
import nl.ongekend.api.session.SessionCookie;
import org.springframework.http.HttpHeaders;

/**
 * A home with accounts: a request shows a token, of a program or of this run, or else a session. A
 * session that has ended is nobody's, so that one can log in again.
 */
final class AccountAuthenticator implements Authenticator {

  private static final String BEARER = "Bearer ";

  private final LocalAuthenticator local;
  private final Logins logins;
  private final Sessions sessions;

  /**
   * Creates one.
   *
   * @param token the token of this run: it makes the local user, who can read the files anyway
   */
  AccountAuthenticator(String token, Logins logins, Sessions sessions) {
    this.local = new LocalAuthenticator(token);
    this.logins = logins;
    this.sessions = sessions;
  }

  /** Returns whether a request shows the token of this run. */
  boolean isLocal(HttpServletRequest request) {
    String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
    return shown != null && local.isToken(shown);
  }

  @Override
  public Optional<Visitor> find(HttpServletRequest request) {
    String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (shown == null) {
      return SessionCookie.find(request).flatMap(sessions::find);
    }
    if (isLocal(request)) {
      return Optional.of(Visitor.local());
    }
    if (!shown.startsWith(BEARER)) {
      throw Authenticator.wrongToken();
    }
    return Optional.of(
        logins.findToken(shown.substring(BEARER.length())).orElseThrow(Authenticator::wrongToken));
  }
}
