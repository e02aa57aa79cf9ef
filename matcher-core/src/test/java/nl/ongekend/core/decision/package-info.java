/** Tests of what people decide. */
@NullMarked
package nl.ongekend.core.decision;

import org.jspecify.annotations.NullMarked;
