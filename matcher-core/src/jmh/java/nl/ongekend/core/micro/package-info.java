/**
 * Benchmarks of single steps of a query, on random documents in one segment in memory. Built by the
 * profile {@code jmh} only; CONTRIBUTING.md says how to run them.
 *
 * <p>They answer which step became slower. How fast a query is says {@code ./ongekend bench}, which
 * generates markets like real ones. Setup holds what is measured to a reference and fails when the
 * answers differ.
 */
@NullMarked
package nl.ongekend.core.micro;

import org.jspecify.annotations.NullMarked;
