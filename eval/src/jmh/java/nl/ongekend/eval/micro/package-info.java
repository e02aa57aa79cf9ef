/**
 * Benchmarks of what is done for everybody, on small generated data. Built by the profile {@code
 * jmh} only; CONTRIBUTING.md says how to run them.
 *
 * <p>They answer which step became slower; full sizes are those of {@code ./ongekend bench}. Setup
 * compares the answers of what is measured and fails when they differ.
 */
@NullMarked
package nl.ongekend.eval.micro;

import org.jspecify.annotations.NullMarked;
