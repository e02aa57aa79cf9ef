package nl.ongekend.api.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says that a vacancy or person came into a saved search, or went out of it.
 *
 * @param number its number; later alerts have greater ones
 * @param found the vacancy or passport
 * @param foundVersion the version of it at which it came or went
 * @param kind whether it came or went
 * @param score the expected score at which it came, in points; missing when it went
 * @param at when this was found
 * @param held whether the search holds it now
 */
public record Alert(
    long number,
    UUID found,
    long foundVersion,
    AlertKind kind,
    @Nullable Integer score,
    Instant at,
    boolean held) {}
