package nl.ongekend.core.voice;

import java.util.List;
import java.util.Optional;
import nl.ongekend.core.explain.Gap;
import nl.ongekend.core.explain.Item;
import nl.ongekend.core.explain.PathStep;
import nl.ongekend.core.profile.Importance;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.SkillCredit;

/** How a requirement stands, as an employer hears it. */
enum Standing {
  /** Met, by a claim. */
  MET,
  /** Met as far as can be concluded; nobody said so. */
  PROBABLE,
  /** Not met, and taught on the job. */
  TRAINABLE,
  /** Not met. */
  LEARN,
  /** Not known. */
  OPEN;

  static Standing of(Item item, List<Gap> gaps, AskedSkills asked) {
    Optional<Gap> gap =
        gaps.stream().filter(one -> one.requirement().equals(item.requirement())).findFirst();
    if (gap.isPresent()) {
      return unmet(gap.get(), asked);
    }
    if (item.claim() == null) {
      return OPEN;
    }
    return item.credit() <= MOST_CONCLUDED || hasEnded(item) ? PROBABLE : MET;
  }

  /** A licence that ends before the first working day has to be renewed. */
  private static boolean hasEnded(Item item) {
    return item.path().stream().anyMatch(step -> step.edge().equals(PathStep.ENDED));
  }

  /** Returns what a reader hears who may not learn how somebody comes to it. */
  Standings.Outcome outcome() {
    return switch (this) {
      case MET, PROBABLE -> Standings.Outcome.MET;
      case TRAINABLE, LEARN -> Standings.Outcome.TO_LEARN;
      case OPEN -> Standings.Outcome.OPEN;
    };
  }

  private static Standing unmet(Gap gap, AskedSkills asked) {
    if (gap.open()) {
      return OPEN;
    }
    return asked.importance(gap.requirement().id()) == Importance.TRAINABLE ? TRAINABLE : LEARN;
  }

  /** The most credit that a conclusion gives: more takes somebody who says or shows it. */
  private static final int MOST_CONCLUDED =
      SkillCredit.evidence(SkillCredit.INFERRED, Bound.EXPECTED);
}
