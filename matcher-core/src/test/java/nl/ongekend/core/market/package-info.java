/** Tests of this package. */
@NullMarked
package nl.ongekend.core.market;

import org.jspecify.annotations.NullMarked;
