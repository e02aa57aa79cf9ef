package nl.ongekend.core.privacy;

import java.time.Instant;
import java.util.UUID;

/**
 * What an employer asked: to learn who somebody on a shortlist is.
 *
 * @param account who asked
 * @param vacancy for which vacancy
 * @param employer the key of the employer that the vacancy had then
 * @param at when
 */
public record ReleaseRequest(UUID account, UUID vacancy, String employer, Instant at) {}
