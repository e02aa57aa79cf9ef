/** Travel times estimated from coordinates. */
@NullMarked
package nl.ongekend.core.travel;

import org.jspecify.annotations.NullMarked;
