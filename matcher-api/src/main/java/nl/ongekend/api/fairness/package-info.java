/**
 * What the audit of fairness reads and writes.
 *
 * <p>A {@link nl.ongekend.api.fairness.CategorySheet} is read for the length of one command, and
 * what it says reaches no store, index, log or message. An {@link
 * nl.ongekend.api.fairness.AuditedBatch} is a file of answers, with or without the proposal made of
 * it.
 */
@NullMarked
package nl.ongekend.api.fairness;

import org.jspecify.annotations.NullMarked;
