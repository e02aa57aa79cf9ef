package nl.ongekend.api.store;

import java.time.Instant;
import java.util.UUID;

/**
 * What an employer asked about an entry of a shortlist. It says nothing of who stands behind the
 * entry, or whether anybody does.
 *
 * @param id its id
 * @param vacancy the vacancy
 * @param entry the entry
 * @param at when
 */
public record AskedRelease(UUID id, UUID vacancy, UUID entry, Instant at) {}
