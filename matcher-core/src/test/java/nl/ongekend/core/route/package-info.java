/** Tests of this package. */
@NullMarked
package nl.ongekend.core.route;

import org.jspecify.annotations.NullMarked;
