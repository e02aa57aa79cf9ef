/**
 * Evaluation of the matcher as a program: generated documents, metrics, experiments, benchmarks.
 *
 * <p>It depends on the core and the taxonomy; nobody depends on it.
 */
@NullMarked
package nl.ongekend.eval;

import org.jspecify.annotations.NullMarked;
