/**
 * The JSON documents that people and programs get: one form for the command line and for HTTP.
 *
 * <p>Every document is a record that starts with {@code schema}, {@code version}, {@code commit}
 * and {@code asOf}; a component is a property, in the order of the record, and one without a value
 * is {@code null}. Properties may be added, never removed or renamed. The mappers make documents of
 * what the engine says, with labels in the language that was asked for; they compute nothing.
 * {@link nl.ongekend.api.view.ViewJson} writes them.
 */
@NullMarked
package nl.ongekend.api.view;

import org.jspecify.annotations.NullMarked;
