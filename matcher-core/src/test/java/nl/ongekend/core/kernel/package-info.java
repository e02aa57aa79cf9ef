/** Tests of this package. */
@NullMarked
package nl.ongekend.core.kernel;

import org.jspecify.annotations.NullMarked;
