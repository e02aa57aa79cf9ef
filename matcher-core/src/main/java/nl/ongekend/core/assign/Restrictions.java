package nl.ongekend.core.assign;

import java.util.HashSet;
import java.util.Set;

/**
 * What an assignment has to keep beside the limits of each person and vacancy. Immutable.
 *
 * @param choices what the user pins, excludes and opts out
 * @param heldBack pairs that were proposed too often lately; a pin is stronger
 * @param rules what holds between people
 */
public record Restrictions(WhatIf choices, Set<Pair> heldBack, CohortRules rules) {

  /** Nothing to keep. */
  public static final Restrictions NONE = of(WhatIf.NOTHING);

  /** Copies the set. */
  public Restrictions {
    heldBack = Set.copyOf(heldBack);
  }

  /** Returns what the user chose, and nothing else. */
  public static Restrictions of(WhatIf choices) {
    return new Restrictions(choices, Set.of(), CohortRules.NONE);
  }

  /** Returns a copy with other choices of the user. */
  public Restrictions with(WhatIf other) {
    return new Restrictions(other, heldBack, rules);
  }

  /** Returns the choices, with what is held back among the exclusions. */
  WhatIf whatIf() {
    Set<Pair> unpinned = new HashSet<>(heldBack);
    unpinned.removeAll(choices.pins());
    return choices.withExclusions(unpinned);
  }
}
