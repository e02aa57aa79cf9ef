/** Tests of this package. */
@NullMarked
package nl.ongekend.core.cache;

import org.jspecify.annotations.NullMarked;
