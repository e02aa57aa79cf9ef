/**
 * PostgreSQL as what many would use for the question, to compare with. Built by the profile {@code
 * peers} only.
 *
 * <p>The server is the application's own embedded one, started as its process with an empty home.
 * Requirements are rows behind a covering index that holds all a query reads; the query sums them
 * by vacancy. Each thread has a connection and a prepared statement, and gets no parallel workers:
 * the threads of the benchmark keep the processors busy.
 */
@NullMarked
package nl.ongekend.eval.postgres;

import org.jspecify.annotations.NullMarked;
