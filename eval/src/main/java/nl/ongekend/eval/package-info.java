/**
 * How good and how fast the engine is, as a program that anyone can run again. It holds the
 * generator, the metrics, the experiments and the benchmarks. Nothing depends on this module.
 */
@NullMarked
package nl.ongekend.eval;

import org.jspecify.annotations.NullMarked;
