package nl.ongekend.core.score;

/**
 * All a score may know of a person.
 *
 * @param skills skills and licences
 * @param occupations occupations held
 * @param languages languages
 * @param hours hours and times
 * @param travel home place and travel
 * @param wishes wishes
 * @param exclusions what the person rules out
 * @param availableFrom the first possible working day as epoch day, or {@link #ANY_DAY}
 * @param expiresOn the epoch day from which hours, travel and wishes count as unconfirmed, or
 *     {@link #NEVER}
 */
public record PersonFacets(
    SkillsOffer skills,
    OccupationOffer occupations,
    LanguageOffer languages,
    HoursOffer hours,
    TravelOffer travel,
    WishesOffer wishes,
    ExclusionOffer exclusions,
    int availableFrom,
    int expiresOn) {

  /** The first possible day of somebody who did not say. */
  public static final int ANY_DAY = Integer.MIN_VALUE;

  /** The day on which answers expire that do not. */
  public static final int NEVER = Integer.MAX_VALUE;
}
