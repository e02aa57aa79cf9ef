package nl.ongekend.api.store;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A proposal that was put forward.
 *
 * @param batch the batch that made it
 * @param passport to whom
 * @param vacancy what
 * @param employer the key of the employer, as it was then
 * @param on the day of the batch
 */
public record RecordedProposal(
    UUID batch, UUID passport, UUID vacancy, String employer, LocalDate on) {}
