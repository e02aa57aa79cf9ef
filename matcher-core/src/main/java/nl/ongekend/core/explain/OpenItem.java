package nl.ongekend.core.explain;

/**
 * A term whose points depend on a missing answer.
 *
 * @param field the name of the term in lower case
 * @param low what the term gives at least
 * @param high what it gives at most
 */
public record OpenItem(String field, int low, int high) {}
