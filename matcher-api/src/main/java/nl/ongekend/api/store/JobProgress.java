package nl.ongekend.api.store;

import org.jspecify.annotations.Nullable;

/**
 * How far a job has come.
 *
 * @param state where it is
 * @param people how many people were ranked and written
 * @param total how many there are
 * @param secondsLeft how long it still takes at the pace of this run; missing when not known
 */
public record JobProgress(JobState state, long people, long total, @Nullable Long secondsLeft) {}
