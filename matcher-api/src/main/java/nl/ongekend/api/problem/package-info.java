/**
 * What goes wrong, as problem documents after RFC 9457: one place that turns an exception into
 * status, code, place and advice.
 *
 * <p>{@link nl.ongekend.api.problem.Problem} is the document, {@link
 * nl.ongekend.api.problem.Problems} makes one of any exception, and {@link
 * nl.ongekend.api.problem.ProblemException} is for what is refused above the core and the store.
 * The command line prints the same documents. No problem repeats what people wrote; an unforeseen
 * failure says nothing of its cause.
 */
@NullMarked
package nl.ongekend.api.problem;

import org.jspecify.annotations.NullMarked;
