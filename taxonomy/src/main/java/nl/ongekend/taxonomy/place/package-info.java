/**
 * Places in the Netherlands with a point each: four-digit postcodes, municipalities, two-digit
 * postcode areas and labour-market regions.
 *
 * <p>{@link nl.ongekend.taxonomy.place.PlaceTable} numbers them densely for the travel columns of
 * the kernel. The starter table has everything but the postcodes of four digits; {@link
 * nl.ongekend.taxonomy.place.Pc4Reader} adds those, and {@link
 * nl.ongekend.taxonomy.place.PlaceFile} keeps the result. A table has a version, the hash of its
 * content.
 */
@NullMarked
package nl.ongekend.taxonomy.place;

import org.jspecify.annotations.NullMarked;
