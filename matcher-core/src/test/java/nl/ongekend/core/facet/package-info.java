/** Tests of this package. */
@NullMarked
package nl.ongekend.core.facet;

import org.jspecify.annotations.NullMarked;
