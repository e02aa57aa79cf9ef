package nl.ongekend.core.reading;

import org.jspecify.annotations.Nullable;

/**
 * A place that a text names.
 *
 * @param name its name as the list of places writes it
 * @param postcode four digits; missing when only a name is given that has several
 * @param municipality the municipality
 */
public record ReadPlace(String name, @Nullable String postcode, String municipality) {}
