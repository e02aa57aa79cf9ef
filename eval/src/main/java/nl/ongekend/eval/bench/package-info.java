/**
 * Measures the engine on generated data: how long queries take, whether the answers are right, and
 * how the time compares with that of others.
 *
 * <p>A timing by itself says more about the machine than about the program. What counts is a {@link
 * nl.ongekend.eval.bench.Ratio} between two contenders that answered the same questions in turn, in
 * one run, with the same answers: {@link nl.ongekend.eval.bench.Rounds} takes such turns. A faster
 * wrong answer fails: {@link nl.ongekend.eval.bench.Exhaustive} scores every pair of a sample with
 * the reference scorer.
 *
 * <p>{@link nl.ongekend.eval.bench.KernelBenchmark} is the benchmark of one query; {@link
 * nl.ongekend.eval.bench.BenchReport} is what any benchmark reports.
 */
@NullMarked
package nl.ongekend.eval.bench;

import org.jspecify.annotations.NullMarked;
