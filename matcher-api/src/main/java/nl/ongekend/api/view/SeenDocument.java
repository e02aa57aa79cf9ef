package nl.ongekend.api.view;

import org.jspecify.annotations.Nullable;

/**
 * Says that alerts were seen.
 *
 * @param number the number of the latest one that was seen
 */
public record SeenDocument(@Nullable Long number) {}
