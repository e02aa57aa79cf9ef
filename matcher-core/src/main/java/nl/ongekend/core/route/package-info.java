/**
 * How long a change takes and what it costs. A small registry of learning times and procedures,
 * each row dated and with its source; what it does not know stays missing, and nobody guesses.
 *
 * <p>Months and costs inform. They never choose between changes and never reach a score.
 */
@NullMarked
package nl.ongekend.core.route;

import org.jspecify.annotations.NullMarked;
