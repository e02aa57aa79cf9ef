/**
 * The command line: one class a command, told what to do by picocli.
 *
 * <p>{@link nl.ongekend.api.cli.CommandLineProgram} runs one command in a {@link
 * nl.ongekend.api.cli.Shell} and returns its exit status: 0 done; 1 nothing found or something
 * refused; 2 wrong usage; 3 could not run. Answers go to standard output, everything else to
 * standard error; with {@code --json} an answer is one JSON document. Who answers is chosen in
 * {@link nl.ongekend.api.cli.backend}, what people read is laid out in {@link
 * nl.ongekend.api.cli.text}.
 */
@NullMarked
package nl.ongekend.api.cli;

import org.jspecify.annotations.NullMarked;
