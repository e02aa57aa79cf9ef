package nl.ongekend.api.store;

import java.time.Instant;

/**
 * Something that was told of a job.
 *
 * @param number 1 for the first event of the job, without gaps
 * @param progress how far it had come
 * @param at when
 */
public record JobEvent(long number, JobProgress progress, Instant at) {}
