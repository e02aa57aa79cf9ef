package nl.ongekend.api.report;

import java.time.Instant;

/**
 * A report, and when it was asked for first.
 *
 * @param report the report
 * @param at when
 * @param <R> its kind
 */
public record Made<R>(R report, Instant at) {}
