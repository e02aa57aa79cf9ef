package nl.ongekend.core.reading;

import org.jspecify.annotations.Nullable;

/**
 * How long somebody did something.
 *
 * @param months how many months, 0 or more
 * @param from the year it began; missing when only a length is given
 * @param to the year it ended; missing when it goes on, or when only a length is given
 */
public record ReadPeriod(int months, @Nullable Integer from, @Nullable Integer to) {}
