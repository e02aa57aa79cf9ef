/**
 * Proof that the audit is as it was written.
 *
 * <p>The database links the rows of each statement to those before it (migration V31). {@link
 * nl.ongekend.api.audit.AuditChain} computes every link again, without the database's help, and
 * says what does not agree. Whoever may write to the database could also write a whole new chain;
 * an {@link nl.ongekend.api.audit.AuditCheckpoint}, signed with the {@link
 * nl.ongekend.api.audit.AuditKey} of the home and handed to somebody else, shows that too.
 */
@NullMarked
package nl.ongekend.api.audit;

import org.jspecify.annotations.NullMarked;
