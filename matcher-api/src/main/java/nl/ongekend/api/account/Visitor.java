package nl.ongekend.api.account;

import java.time.Instant;
import nl.ongekend.api.store.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has shown who they are.
 *
 * @param actor who
 * @param account the name of the account
 * @param organisation the name of its organisation
 * @param scope what may be done
 * @param expiresAt when this has to be shown again at the latest; missing for the local user
 * @param strong whether more than a password was shown; so it is with a token
 */
public record Visitor(
    Actor actor,
    String account,
    String organisation,
    TokenScope scope,
    @Nullable Instant expiresAt,
    boolean strong) {

  /** The name of the local user, and of the organisation whose documents that user keeps. */
  public static final String LOCAL = "local";

  /** Returns the only user of a home on one machine. */
  public static Visitor local() {
    return new Visitor(Actor.local(), LOCAL, LOCAL, TokenScope.WRITE, null, true);
  }

  static Visitor of(Account account, TokenScope scope, Instant end, boolean strong) {
    return new Visitor(account.actor(), account.name(), account.organisation(), scope, end, strong);
  }

  /** Returns whether this is the user of a home on one machine, who has no account. */
  public boolean isLocal() {
    return actor.equals(Actor.local());
  }
}
