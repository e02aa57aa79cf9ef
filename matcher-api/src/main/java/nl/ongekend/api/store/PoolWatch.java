package nl.ongekend.api.store;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A vacancy of which an employer hears how many people are within reach.
 *
 * @param vacancy the vacancy
 * @param within the number as an employer may read it, when it was last counted
 * @param countedOn the day of that
 */
public record PoolWatch(UUID vacancy, String within, LocalDate countedOn) {}
