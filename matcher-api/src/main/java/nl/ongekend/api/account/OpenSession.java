package nl.ongekend.api.account;

import java.time.Instant;
import java.util.UUID;
import nl.ongekend.api.store.Role;

/**
 * A session as an administrator sees it. Nothing of it opens anything.
 *
 * @param reference what it is pointed at by
 * @param account the name of the account
 * @param role in which capacity it acts
 * @param organisation the name of its organisation
 * @param strong whether more than a password was shown
 * @param openedAt when it began
 * @param endsAt when it ends if it is not used again
 */
public record OpenSession(
    UUID reference,
    String account,
    Role role,
    String organisation,
    boolean strong,
    Instant openedAt,
    Instant endsAt) {}
