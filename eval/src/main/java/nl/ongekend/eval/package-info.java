/**
 * Evaluation of the matcher as a program: generated documents, metrics, experiments, benchmarks.
 *
 * <p>It depends on the core and the taxonomy; nobody depends on it. Its commands are in {@code
 * cli}; {@code generate} makes the data that benchmarks and experiments run on.
 */
@NullMarked
package nl.ongekend.eval;

import org.jspecify.annotations.NullMarked;
