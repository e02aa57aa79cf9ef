/** Placeholder. */
@NullMarked
package nl.ongekend.taxonomy;

import org.jspecify.annotations.NullMarked;
