package nl.ongekend.core.profile;

/**
 * A weekly time at which a person cannot work.
 *
 * @param kind why
 * @param at when
 */
public record BlockedTime(BlockedKind kind, WeekInterval at) {}
