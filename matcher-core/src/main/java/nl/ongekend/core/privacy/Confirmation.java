package nl.ongekend.core.privacy;

import java.time.Instant;
import java.util.UUID;

/**
 * The second key of a release.
 *
 * @param account who turned it
 * @param at when
 */
public record Confirmation(UUID account, Instant at) {}
