/** Tests of this package. */
@NullMarked
package nl.ongekend.core.scheme;

import org.jspecify.annotations.NullMarked;
