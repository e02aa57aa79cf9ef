/** Tests of this package. */
@NullMarked
package nl.ongekend.core.relation;

import org.jspecify.annotations.NullMarked;
