/** Stand-in. */
@NullMarked
package nl.ongekend.taxonomy.place;

import org.jspecify.annotations.NullMarked;
