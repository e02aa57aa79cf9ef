package nl.ongekend.core.scheme;

import org.jspecify.annotations.Nullable;

/**
 * What a scheme gives, as far as a source says.
 *
 * @param euroFrom the least amount in euros; missing when no source says
 * @param euroTo the most in euros
 * @param percentFrom the least share of the cost, per cent
 * @param percentTo the most
 */
public record Support(
    @Nullable Integer euroFrom,
    @Nullable Integer euroTo,
    @Nullable Integer percentFrom,
    @Nullable Integer percentTo) {}
