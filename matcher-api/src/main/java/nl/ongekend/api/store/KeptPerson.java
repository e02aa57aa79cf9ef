package nl.ongekend.api.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of whom something is kept.
 *
 * @param passport the id of the passport, which may be deleted
 * @param lastAt when the passport was last written, or the last release of it ended
 * @param agreedAt when the person agreed to be kept longer; missing when not
 */
public record KeptPerson(UUID passport, Instant lastAt, @Nullable Instant agreedAt) {}
