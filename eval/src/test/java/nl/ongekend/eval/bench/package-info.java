/** Tests of the benchmarks: figures are worked out right, and a wrong answer is noticed. */
@NullMarked
package nl.ongekend.eval.bench;

import org.jspecify.annotations.NullMarked;
