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
  public static ExclusionVerdict of(ExclusionOffer offer, ExclusionAsk ask) {
    if (offer.employers().contains(ask.employer())) {
      return EMPLOYER;
    }
    if (!ask.agency().isEmpty()
        && (offer.noAgencies() || offer.agencies().contains(ask.agency()))) {
      return AGENCY;
    }
    if (offer.noTiedHousing() && ask.tiedHousing()) {
      return TIED_HOUSING;
    }
    if (offer.occupations().contains(ask.occupation())) {
      return OCCUPATION;
    }
    return ask.sector() >= 0 && (offer.sectors() & 1 << ask.sector()) != 0 ? SECTOR : NONE;
  }
}
