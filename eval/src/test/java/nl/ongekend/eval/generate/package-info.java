/** Tests of the generator: the same seed gives the same bytes, and the shape is as promised. */
@NullMarked
package nl.ongekend.eval.generate;

import org.jspecify.annotations.NullMarked;
