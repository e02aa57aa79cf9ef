package nl.ongekend.core.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.question.UnmetCondition.Layer;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.PairScorer;
import nl.ongekend.core.score.ScoreContext;
import nl.ongekend.core.score.ScoringProfile;
import org.jspecify.annotations.Nullable;

/**
 * Which pairs are within reach, and what stands between the others: the one definition that every
 * question uses.
 *
 * <pre>
 *   within reach = may be ranked                     right and feasible
 *                  and every condition is met        by expected values; unknown is not met, and open
 *                  and expected score >= cut-off     the profile's reachCutOff, 6,000 points
 *
 *   skill      essential or indispensable: credit at least 600 of 1,000
 *   licence    essential or indispensable: held
 *   language   every part that is asked: at its level at the start
 *   hours      hours left and hours asked overlap, and so do times
 *   travel     minutes within the person's maximum
 *
 *   missed by one = exactly one of right, exclusion, start, hours, travel, each language, licence
 *                   and skill is not met, and one change that meets it brings the pair within
 *                   reach; or all are met and only the score falls short
 * </pre>
 *
 * <p>A vacancy's silence is no condition. Immutable and thread-safe.
 */
public final class Reach {

  /** From which credit a skill is met, per mille. */
  public static final int MET = 600;

  private final ScoreContext context;
  private final GateAspect gate;
  private final TravelAspect travel;
  private final SkillAspect skills;
  private final List<Aspect> aspects;

  /** Creates the definition for a world, a profile and a date. */
  public Reach(MatchWorld world, ScoringProfile profile, LocalDate asOf) {
    this.context = world.scoreContext(profile, asOf);
    this.gate = new GateAspect(world.rights(), asOf);
    this.travel = new TravelAspect(context);
    this.skills = new SkillAspect(context.skills());
    this.aspects =
        List.of(gate, new HoursAspect(), travel, new LanguageAspect(context.asOfDay()), skills);
  }

  ScoreContext context() {
    return context;
  }

  GateAspect gate() {
    return gate;
  }

  TravelAspect travel() {
    return travel;
  }

  SkillAspect skills() {
    return skills;
  }

  /** Returns the expected score of a pair, in points, whether or not it may be ranked. */
  public int score(Pair pair) {
    return score(pair, Bound.EXPECTED);
  }

  int score(Pair pair, Bound bound) {
    return PairScorer.score(pair.person().facets(), pair.vacancy().facets(), context, bound);
  }

  /** Returns the score from which a pair is within reach, in points. */
  public int cutOff() {
    return context.profile().reachCutOff();
  }

  /** Returns the conditions that a pair does not meet, the score left aside, in a fixed order. */
  public List<UnmetCondition> unmet(Pair pair) {
    List<UnmetCondition> unmet = new ArrayList<>();
    aspects.forEach(aspect -> aspect.addUnmet(pair, unmet));
    return unmet;
  }

  /** Returns whether a pair is within reach. */
  public boolean isWithin(Pair pair) {
    return findWithin(pair).isPresent();
  }

  /** Returns the expected score of a pair that is within reach. */
  OptionalInt findWithin(Pair pair) {
    int score = score(pair);
    return score >= cutOff() && unmet(pair).isEmpty() ? OptionalInt.of(score) : OptionalInt.empty();
  }

  /** Returns the changes that could do a pair good, in a fixed order. */
  public List<Change> changes(Pair pair) {
    List<Change> changes = new ArrayList<>();
    aspects.forEach(aspect -> aspect.addChanges(pair, changes));
    return changes;
  }

  /**
   * Returns what keeps a pair out of reach: every condition that is not met, by layer, and the
   * score when it falls short even with those met that a change can meet. Empty when within reach.
   */
  public List<UnmetCondition> whyNot(Pair pair) {
    List<UnmetCondition> unmet = new ArrayList<>(unmet(pair));
    Pair met = pair;
    for (UnmetCondition one : List.copyOf(unmet)) {
      Miss best = bestOrNull(met, one);
      met = best == null || best.change() == null ? met : best.change().applyTo(met);
    }
    if (score(met) < cutOff()) {
      unmet.add(tooLow());
    }
    unmet.sort((one, other) -> one.layer().compareTo(other.layer()));
    return List.copyOf(unmet);
  }

  private static UnmetCondition tooLow() {
    return new UnmetCondition(
        Condition.of(Condition.Kind.SCORE), Layer.SCORE, "score.below-cut-off", false);
  }

  /** Returns by what a pair misses its reach, when that is exactly one condition. */
  public Optional<Miss> findMiss(Pair pair) {
    return findMiss(pair, unmet(pair));
  }

  /** Returns the same where the unmet conditions are known. */
  Optional<Miss> findMiss(Pair pair, List<UnmetCondition> unmet) {
    if (unmet.isEmpty()) {
      int score = score(pair);
      return score < cutOff()
          ? Optional.of(new Miss(tooLow(), null, score, score))
          : Optional.empty();
    }
    return unmet.size() > 1
        ? Optional.empty()
        : Optional.ofNullable(bestOrNull(pair, unmet.getFirst()))
            .filter(miss -> miss.scoreAfter() >= cutOff());
  }

  /** The change that meets a condition with the highest score, the first of equal ones. */
  private @Nullable Miss bestOrNull(Pair pair, UnmetCondition unmet) {
    Miss best = null;
    for (Change change : changes(pair)) {
      if (change.condition().equals(unmet.condition())) {
        Pair after = change.applyTo(pair);
        int score = score(after);
        if ((best == null || score > best.scoreAfter()) && !isUnmet(after, unmet.condition())) {
          best = new Miss(unmet, change, score(pair), score);
        }
      }
    }
    return best;
  }

  private boolean isUnmet(Pair pair, Condition condition) {
    return unmet(pair).stream().anyMatch(one -> one.condition().equals(condition));
  }
}
