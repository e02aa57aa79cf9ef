/** Tests of the annotated texts and of the comparison with a reader. */
@NullMarked
package nl.ongekend.eval.reading;

import org.jspecify.annotations.NullMarked;
