package nl.ongekend.core.score;

/** Whether a person has ruled a vacancy out, and if so, by what. */
public enum ExclusionVerdict {
  /** Not ruled out. */
  NONE,
  /** By its employer. */
  EMPLOYER,
  /** By its agency. */
  AGENCY,
  /** By its tied housing. */
  TIED_HOUSING,
  /** By its occupation. */
  OCCUPATION,
  /** By its sector. */
  SECTOR;

  /** Returns what rules the vacancy out; the first in the order of the enum. */
  public static ExclusionVerdict of(ExclusionOffer offer, VacancyFacets vacancy) {
    ExclusionVerdict byOffer = byOffer(offer, vacancy.exclusion());
    return byOffer == NONE
        ? byWork(offer, vacancy.occupation(), vacancy.wishes().sector())
        : byOffer;
  }

  /** Returns what rules the vacancy out by who offers it and how. */
  public static ExclusionVerdict byOffer(ExclusionOffer offer, ExclusionAsk ask) {
    if (offer.employers().contains(ask.employer())) {
      return EMPLOYER;
    }
    if (!ask.agency().isEmpty()
        && (offer.noAgencies() || offer.agencies().contains(ask.agency()))) {
      return AGENCY;
    }
    return offer.noTiedHousing() && ask.tiedHousing() ? TIED_HOUSING : NONE;
  }

  /** Returns what rules the vacancy out by the work itself. */
  public static ExclusionVerdict byWork(ExclusionOffer offer, int occupation, int sector) {
    if (offer.occupations().contains(occupation)) {
      return OCCUPATION;
    }
    return isSectorOut(offer, sector) ? SECTOR : NONE;
  }

  /** Returns whether a sector is ruled out; -1 for an unknown one, which is not. */
  public static boolean isSectorOut(ExclusionOffer offer, int sector) {
    return sector >= 0 && (offer.sectors() & (1 << sector)) != 0;
  }
}
