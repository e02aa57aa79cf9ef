package nl.ongekend.core.explain;

import java.util.List;
import java.util.UUID;
import nl.ongekend.core.rule.RightVerdict;

/**
 * What a list of matches says about one pair: an {@link Explanation} without items, gaps and
 * warnings.
 *
 * @param passport the id of the passport
 * @param vacancy the id of the vacancy
 * @param ranked whether the pair may be ranked
 * @param score the score, the sum of the terms
 * @param right the verdict of the right layer
 * @param feasibility whether it is feasible
 * @param terms the terms in the order of {@link nl.ongekend.core.score.Term}
 */
public record Outline(
    UUID passport,
    UUID vacancy,
    boolean ranked,
    Interval score,
    RightVerdict right,
    Feasibility feasibility,
    List<TermOutline> terms) {

  /** Copies the list. */
  public Outline {
    terms = List.copyOf(terms);
  }
}
