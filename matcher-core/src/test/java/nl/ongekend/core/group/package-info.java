/** Tests of this package. */
@NullMarked
package nl.ongekend.core.group;

import org.jspecify.annotations.NullMarked;
