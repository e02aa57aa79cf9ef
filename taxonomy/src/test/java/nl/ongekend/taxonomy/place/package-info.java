/** Tests of the places. */
@NullMarked
package nl.ongekend.taxonomy.place;

import org.jspecify.annotations.NullMarked;
