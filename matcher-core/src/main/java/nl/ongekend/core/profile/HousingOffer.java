package nl.ongekend.core.profile;

import org.jspecify.annotations.Nullable;

/**
 * Housing that comes with a vacancy.
 *
 * @param tied whether it ends with the job; missing when unknown
 * @param centsPerWeek what it costs, in cents of a euro a week; missing when unknown
 */
public record HousingOffer(@Nullable Boolean tied, @Nullable Integer centsPerWeek) {}
