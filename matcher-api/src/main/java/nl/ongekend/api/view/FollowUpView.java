package nl.ongekend.api.view;

import org.jspecify.annotations.Nullable;

/**
 * What came of a milestone.
 *
 * @param months 1, 3, 6 or 12
 * @param retained YES when the person still works there, NO, or UNKNOWN
 */
public record FollowUpView(@Nullable Integer months, @Nullable String retained) {}
