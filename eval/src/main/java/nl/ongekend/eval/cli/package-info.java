/**
 * The commands of the evaluation program: {@code ./ongekend generate}, and what measures with it.
 *
 * <p>{@link nl.ongekend.eval.cli.EvalCommand} is the program; each command is a class of its own
 * that it names. Exit status: 0 done, 1 nothing found or a check failed, 2 wrong usage, 3 could not
 * run, with one problem document on standard error and nothing on standard output.
 */
@NullMarked
package nl.ongekend.eval.cli;

import org.jspecify.annotations.NullMarked;
