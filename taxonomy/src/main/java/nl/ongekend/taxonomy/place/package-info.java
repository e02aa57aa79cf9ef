/**
 * Places of the Netherlands: postcodes of four digits, municipalities and regions. A place is known
 * by an ordinal, and {@link nl.ongekend.taxonomy.place.PlaceTable} finds it.
 */
@NullMarked
package nl.ongekend.taxonomy.place;

import org.jspecify.annotations.NullMarked;
