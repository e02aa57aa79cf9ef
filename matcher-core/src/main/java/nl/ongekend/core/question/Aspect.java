package nl.ongekend.core.question;

import java.util.List;

/** One side of what makes a pair fit: its conditions and the changes that could meet them. */
interface Aspect {

  /** Adds the conditions that do not hold. */
  void addUnmet(Pair pair, List<UnmetCondition> unmet);

  /** Adds changes that could do the pair good, whether or not a condition asks for them. */
  void addChanges(Pair pair, List<Change> changes);
}
