/** Tests of this package. */
@NullMarked
package nl.ongekend.core.quality;

import org.jspecify.annotations.NullMarked;
