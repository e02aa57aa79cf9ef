/** Placeholder. */
@NullMarked
package nl.ongekend.eval;

import org.jspecify.annotations.NullMarked;
