/**
 * What score and kernel ask of their host: travel times between places, nearness of occupations,
 * relations between skills, rarity of skills. Each is a small interface over dense ordinals, so
 * that the arithmetic knows neither taxonomy nor geography.
 */
@NullMarked
package nl.ongekend.core.spi;

import org.jspecify.annotations.NullMarked;
