package nl.ongekend.core.assign;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a user changes before committing to a batch. Immutable.
 *
 * @param pins pairs that must be proposed; each a candidate, at or above the floor
 * @param exclusions pairs that must not be proposed
 * @param optOuts ids of people who get no proposal, beside those who opted out themselves
 * @param reserved ids of people whose turn comes before all others, in this order, each once; a pin
 *     says which vacancy, this only that there is one, as far as the earlier ones leave it
 */
public record WhatIf(
    Set<Pair> pins, Set<Pair> exclusions, Set<String> optOuts, List<String> reserved) {

  /** Nothing pinned, nothing excluded. */
  public static final WhatIf NOTHING = new WhatIf(Set.of(), Set.of(), Set.of());

  /** Copies the sets and the list. */
  public WhatIf {
    pins = Set.copyOf(pins);
    exclusions = Set.copyOf(exclusions);
    optOuts = Set.copyOf(optOuts);
    reserved = List.copyOf(reserved);
  }

  /** Creates changes that reserve nothing. */
  public WhatIf(Set<Pair> pins, Set<Pair> exclusions, Set<String> optOuts) {
    this(pins, exclusions, optOuts, List.of());
  }

  /** Returns a copy with one more pin. */
  public WhatIf withPin(String person, String vacancy) {
    return new WhatIf(plus(pins, new Pair(person, vacancy)), exclusions, optOuts, reserved);
  }

  /** Returns a copy with one more exclusion. */
  public WhatIf withExclusion(String person, String vacancy) {
    return new WhatIf(pins, plus(exclusions, new Pair(person, vacancy)), optOuts, reserved);
  }

  /** Returns a copy with one more person who gets no proposal. */
  public WhatIf withOptOut(String person) {
    return new WhatIf(pins, exclusions, plus(optOuts, person), reserved);
  }

  /** Returns a copy that excludes these pairs too. */
  WhatIf withExclusions(Collection<Pair> more) {
    Set<Pair> all = new HashSet<>(exclusions);
    all.addAll(more);
    return new WhatIf(pins, all, optOuts, reserved);
  }

  /** Returns a copy with other people whose turn comes first. */
  WhatIf withReserved(List<String> people) {
    return new WhatIf(pins, exclusions, optOuts, people);
  }

  private static <T> Set<T> plus(Set<T> set, T one) {
    return Stream.concat(set.stream(), Stream.of(one))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
