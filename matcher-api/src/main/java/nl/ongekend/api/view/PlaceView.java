package nl.ongekend.api.view;

import org.jspecify.annotations.Nullable;

/**
 * A place on the list of a person.
 *
 * @param place 1 for the first; a number beyond the end means the last
 */
public record PlaceView(@Nullable Integer place) {}
