package nl.ongekend.core.explain;

import nl.ongekend.core.score.Term;

/**
 * One term without its items.
 *
 * @param term the term
 * @param points its interval
 * @param max its maximum under the profile
 */
public record TermOutline(Term term, Interval points, int max) {}
