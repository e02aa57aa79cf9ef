package nl.ongekend.core.score;

import java.util.List;

/**
 * Whom and what a person rules out.
 *
 * @param employers keys of blocked employers, ordered
 * @param agencies keys of blocked agencies, ordered
 * @param noAgencies whether every agency is ruled out
 * @param noTiedHousing whether housing tied to the job is ruled out
 * @param occupations occupations ruled out, ordered
 * @param sectors sectors ruled out, bit {@code s} for ordinal {@code s}
 */
public record ExclusionOffer(
    List<String> employers,
    List<String> agencies,
    boolean noAgencies,
    boolean noTiedHousing,
    List<Integer> occupations,
    int sectors) {

  private static final ExclusionOffer NONE =
      new ExclusionOffer(List.of(), List.of(), false, false, List.of(), 0);

  /** Copies the lists. */
  public ExclusionOffer {
    employers = List.copyOf(employers);
    agencies = List.copyOf(agencies);
    occupations = List.copyOf(occupations);
  }

  /** Returns whether anything is ruled out by who offers it and how, rather than by the work. */
  public boolean isByOffer() {
    return !employers.isEmpty() || !agencies.isEmpty() || noAgencies || noTiedHousing;
  }

  /** Returns an offer that rules nothing out. */
  public static ExclusionOffer none() {
    return NONE;
  }
}
