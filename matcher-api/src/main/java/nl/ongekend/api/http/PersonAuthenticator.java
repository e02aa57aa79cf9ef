package nl.ongekend.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import nl.ongekend.api.account.PersonAccess;
import nl.ongekend.api.account.Visitor;
import nl.ongekend.api.config.RequestBounds;
import nl.ongekend.api.session.SessionCookie;
import org.springframework.http.HttpHeaders;

/**
 * Also knows people who came in by a code. In a home without accounts, where everybody who uses the
 * machine is its user, the session of a person takes that away: who came in by a code sees the own
 * pages and nothing else.
 */
final class PersonAuthenticator implements Authenticator {

  private final Authenticator accounts;
  private final PersonAccess people;
  private final RequestThrottle<UUID> visitors;

  /**
   * Creates one.
   *
   * @param accounts knows everybody else
   */
  PersonAuthenticator(Authenticator accounts, PersonAccess people, RequestBounds bounds) {
    this.accounts = accounts;
    this.people = people;
    this.visitors = new RequestThrottle<>(bounds.perAccount(), System::nanoTime);
  }

  @Override
  public Optional<Visitor> find(HttpServletRequest request) {
    Optional<Visitor> account = accounts.find(request);
    boolean isProgram = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    boolean isAccount = account.filter(visitor -> !visitor.isLocal()).isPresent();
    if (isProgram || isAccount) {
      return account;
    }
    Optional<Visitor> person = SessionCookie.find(request).flatMap(people::findSession);
    person.ifPresent(known -> visitors.require(known.actor().accountId()));
    return person.isPresent() ? person : account;
  }
}
