package nl.ongekend.core.assign;

import java.time.LocalDate;

/**
 * A proposal that was put forward.
 *
 * @param person the id of the person
 * @param vacancy the id of the vacancy
 * @param employer the key of the employer, as it was then
 * @param on the day of the batch that made it
 */
public record EarlierProposal(String person, String vacancy, String employer, LocalDate on) {}
