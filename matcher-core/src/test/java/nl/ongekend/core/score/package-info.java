/** Tests of this package. */
@NullMarked
package nl.ongekend.core.score;

import org.jspecify.annotations.NullMarked;
