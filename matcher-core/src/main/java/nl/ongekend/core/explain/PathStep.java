package nl.ongekend.core.explain;

/**
 * A step from what the person has to what the vacancy asks.
 *
 * @param from a concept URI
 * @param edge {@code same}, {@code broader}, {@code narrower}, {@code related} or {@code
 *     inferred-from}
 * @param to a concept URI
 */
public record PathStep(String from, String edge, String to) {}
