/**
 * Experiments that are kept with what is expected of them: the files they read with their
 * checksums, the command, the counts and the figures. The command {@code eval experiments} runs
 * them again and writes the page of their figures. So a figure that drifts shows as a difference of
 * the page.
 */
@NullMarked
package nl.ongekend.eval.experiment;

import org.jspecify.annotations.NullMarked;
