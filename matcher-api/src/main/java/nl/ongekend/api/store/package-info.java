/**
 * The system of record: passports, vacancies and circumstances as versioned documents in
 * PostgreSQL.
 *
 * <p>{@link nl.ongekend.api.store.Store} opens everything. {@link
 * nl.ongekend.api.store.DocumentStore} writes and reads documents, which are opaque JSON here: they
 * are validated, and their content hashes computed, before they arrive. A write puts the entity,
 * its history, a change and an audit row in place in one transaction, or nothing at all. {@link
 * nl.ongekend.api.store.ChangeLog} lets followers, such as the index, read every change exactly
 * once and in order. {@link nl.ongekend.api.store.IdempotentRequests} answers a repeated request
 * with the first response. {@link nl.ongekend.api.store.AuditLog} writes down who saw whom. What
 * documents and receipts say about a person is sealed under a key of that person before it gets to
 * the database; erasing destroys the key.
 *
 * <p>Every call names who asks ({@link nl.ongekend.api.store.Actor}) and what for ({@link
 * nl.ongekend.api.store.Purpose}); rows of other organisations are out of reach. What goes wrong
 * for a reason a caller can act on is a {@link nl.ongekend.api.store.StoreException}. No message,
 * and no {@code toString}, repeats the content of a document or an external key.
 */
@NullMarked
package nl.ongekend.api.store;

import org.jspecify.annotations.NullMarked;
