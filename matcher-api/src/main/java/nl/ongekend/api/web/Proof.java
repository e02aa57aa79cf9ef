package nl.ongekend.api.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import nl.ongekend.api.view.WhyDocument;
import nl.ongekend.core.score.Term;
import nl.ongekend.core.voice.Narrative;
import nl.ongekend.core.voice.NarrativeTerm;

/**
 * What a page shows of a proof: may this person, can it work, how does it fit.
 *
 * @param story the words
 * @param ranked whether the pair may be ranked
 * @param right the verdict of the right layer
 * @param feasible the verdict of the feasible layer
 * @param practice hours and journey
 * @param bar how well it fits
 * @param points the expected score, 0 to 100 with one decimal
 * @param changes the fewest changes that bring it within reach
 * @param asOf the date of the answer
 */
record Proof(
    Narrative story,
    boolean ranked,
    String right,
    String feasible,
    List<NarrativeTerm> practice,
    ScoreBar bar,
    BigDecimal points,
    List<String> changes,
    LocalDate asOf) {

  /** Copies the lists. */
  Proof {
    practice = List.copyOf(practice);
    changes = List.copyOf(changes);
  }

  static Proof of(WhyDocument why, Narrative story, List<String> changes) {
    return new Proof(
        story,
        why.ranked(),
        why.right().status(),
        why.feasible().status(),
        story.details().stream()
            .filter(term -> term.term() == Term.HOURS || term.term() == Term.TRAVEL)
            .toList(),
        ScoreBar.of(why.low(), why.score(), why.high()),
        BigDecimal.valueOf(why.score(), 2).setScale(1, RoundingMode.HALF_UP),
        changes,
        why.asOf());
  }

  /** Returns what is said about the right to work. */
  public String rightFact() {
    return story.facts().getFirst();
  }

  /** Returns what is said about hours and journey. */
  public String feasibleFact() {
    return story.facts().get(1);
  }

  /** Returns the other facts, without those about hours and journey. */
  public List<String> otherFacts() {
    return story.facts().stream().skip(2).filter(fact -> !isPractice(fact)).toList();
  }

  private boolean isPractice(String fact) {
    return practice.stream()
        .flatMap(term -> term.items().stream())
        .anyMatch(item -> fact.startsWith(item.text()));
  }

  /** Returns what to do next; empty when what stands in the way says it. */
  public String nextStep() {
    boolean said =
        story.blockers().stream().anyMatch(one -> one.repair().startsWith(story.nextStep()));
    return said ? "" : story.nextStep();
  }

  /** Returns whether there is anything to say about what to do. */
  public boolean isToDo() {
    return !nextStep().isEmpty() || !changes.isEmpty() || !story.warnings().isEmpty();
  }
}
