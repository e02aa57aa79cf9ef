package nl.ongekend.core.assign;

/**
 * One person and one vacancy, by id.
 *
 * @param person the id of the person
 * @param vacancy the id of the vacancy
 */
public record Pair(String person, String vacancy) {}
