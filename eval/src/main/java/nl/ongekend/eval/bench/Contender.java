package nl.ongekend.eval.bench;

import java.util.function.Function;

/**
 * Something that answers queries, to be measured.
 *
 * @param name what it is called in reports
 * @param answer answers a query on the caller's thread
 * @param <Q> the query
 */
public record Contender<Q>(String name, Function<Q, Answer> answer) {}
