package nl.ongekend.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import nl.ongekend.api.account.Visitor;
import nl.ongekend.api.config.RequestBounds;

/**
 * Bounds how often an address asks, before anybody is looked up, and how often an account does. The
 * local user owns the machine and is not bounded.
 */
final class ThrottledAuthenticator implements Authenticator {

  private final AccountAuthenticator accounts;
  private final RequestThrottle<String> addresses;
  private final RequestThrottle<UUID> visitors;

  ThrottledAuthenticator(AccountAuthenticator accounts, RequestBounds bounds) {
    this.accounts = accounts;
    this.addresses = new RequestThrottle<>(bounds.perAddress(), System::nanoTime);
    this.visitors = new RequestThrottle<>(bounds.perAccount(), System::nanoTime);
  }

  @Override
  public Optional<Visitor> find(HttpServletRequest request) {
    if (accounts.isLocal(request)) {
      return Optional.of(Visitor.local());
    }
    addresses.require(request.getRemoteAddr());
    Optional<Visitor> visitor = accounts.find(request);
    visitor.ifPresent(known -> visitors.require(known.actor().accountId()));
    return visitor;
  }
}
