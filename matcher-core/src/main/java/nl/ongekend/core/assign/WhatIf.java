package nl.ongekend.core.assign;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a user changes before committing to a batch. Immutable.
 *
 * @param pins pairs that must be proposed; each a candidate, at or above the floor
 * @param exclusions pairs that must not be proposed
 * @param optOuts ids of people who get no proposal, beside those who opted out themselves
 */
public record WhatIf(Set<Pair> pins, Set<Pair> exclusions, Set<String> optOuts) {

  /** Nothing pinned, nothing excluded. */
  public static final WhatIf NOTHING = new WhatIf(Set.of(), Set.of(), Set.of());

  /** Copies the sets. */
  public WhatIf {
    pins = Set.copyOf(pins);
    exclusions = Set.copyOf(exclusions);
    optOuts = Set.copyOf(optOuts);
  }

  /** Returns a copy with one more pin. */
  public WhatIf withPin(String person, String vacancy) {
    return new WhatIf(plus(pins, new Pair(person, vacancy)), exclusions, optOuts);
  }

  /** Returns a copy with one more exclusion. */
  public WhatIf withExclusion(String person, String vacancy) {
    return new WhatIf(pins, plus(exclusions, new Pair(person, vacancy)), optOuts);
  }

  /** Returns a copy with one more person who gets no proposal. */
  public WhatIf withOptOut(String person) {
    return new WhatIf(pins, exclusions, plus(optOuts, person));
  }

  private static <T> Set<T> plus(Set<T> set, T one) {
    return Stream.concat(set.stream(), Stream.of(one))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
