package nl.ongekend.core.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ongekend.core.match.Versions;
import nl.ongekend.core.rule.RightVerdict;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.Term;

/**
 * Everything that is to be said about one pair.
 *
 * @param passport the id of the passport
 * @param vacancy the id of the vacancy
 * @param versions what the answer depends on
 * @param profile the settings of the score
 * @param asOf the date of the question
 * @param ranked whether the pair may be ranked
 * @param score the score, the sum of the terms
 * @param right the verdict of the right layer
 * @param feasibility whether it is feasible
 * @param terms the terms in the order of {@link nl.ongekend.core.score.Term}
 * @param blockers what keeps it out of the ranking; empty when ranked
 * @param gaps the requirements that are not met, most points first
 * @param openItems the terms that depend on missing answers
 * @param warnings what deserves a look
 * @param meanwhile occupations that are open to everybody and use the same skills, nearest first;
 *     empty unless the vacancy is for a regulated profession whose recognition is not there yet
 */
public record Explanation(
    UUID passport,
    UUID vacancy,
    Versions versions,
    ScoringProfile profile,
    LocalDate asOf,
    boolean ranked,
    Interval score,
    RightVerdict right,
    Feasibility feasibility,
    List<TermExplanation> terms,
    List<Blocker> blockers,
    List<Gap> gaps,
    List<OpenItem> openItems,
    List<Warning> warnings,
    List<Subject> meanwhile) {

  /** Copies the lists. */
  public Explanation {
    terms = List.copyOf(terms);
    blockers = List.copyOf(blockers);
    gaps = List.copyOf(gaps);
    openItems = List.copyOf(openItems);
    warnings = List.copyOf(warnings);
    meanwhile = List.copyOf(meanwhile);
  }

  /** Returns one term. */
  public TermExplanation term(Term term) {
    return terms.get(term.ordinal());
  }
}
