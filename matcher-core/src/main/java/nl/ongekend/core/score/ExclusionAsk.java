package nl.ongekend.core.score;

/**
 * What a person can rule out about a vacancy.
 *
 * @param employer the key of the employer
 * @param agency the key of the agency, or empty when there is none
 * @param tiedHousing whether its housing is tied to the job
 * @param occupation the occupation ordinal, or {@link OccupationTerm#NO_OCCUPATION}
 * @param sector the sector ordinal, or -1 when unknown
 */
public record ExclusionAsk(
    String employer, String agency, boolean tiedHousing, int occupation, int sector) {}
