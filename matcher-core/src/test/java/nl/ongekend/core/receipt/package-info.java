/** Tests of this package. */
@NullMarked
package nl.ongekend.core.receipt;

import org.jspecify.annotations.NullMarked;
