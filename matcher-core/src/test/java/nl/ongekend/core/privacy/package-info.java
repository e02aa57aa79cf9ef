/** Tests of this package. */
@NullMarked
package nl.ongekend.core.privacy;

import org.jspecify.annotations.NullMarked;
