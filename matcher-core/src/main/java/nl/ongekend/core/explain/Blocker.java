package nl.ongekend.core.explain;

/**
 * A condition that keeps a pair out of the ranking.
 *
 * @param layer {@code right} or {@code feasible}
 * @param kind what sort of condition, such as {@code access}, {@code hours}, {@code travel}
 * @param id the rule that decided, or empty
 * @param code what to say
 */
public record Blocker(String layer, String kind, String id, String code) {}
