/** Tests of the proof. */
@NullMarked
package nl.ongekend.eval.trust;

import org.jspecify.annotations.NullMarked;
