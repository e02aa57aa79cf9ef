package nl.ongekend.api.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says that a vacancy came into a saved search, or went out of it.
 *
 * @param number its number; later alerts have greater ones
 * @param vacancy the vacancy
 * @param vacancyVersion the version of the vacancy at which it came or went
 * @param kind whether it came or went
 * @param score the expected score at which it came, in points; missing when it went
 * @param at when this was found
 * @param held whether the search holds the vacancy now
 */
public record Alert(
    long number,
    UUID vacancy,
    long vacancyVersion,
    AlertKind kind,
    @Nullable Integer score,
    Instant at,
    boolean held) {}
