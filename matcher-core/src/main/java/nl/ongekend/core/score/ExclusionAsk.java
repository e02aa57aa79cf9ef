package nl.ongekend.core.score;

/**
 * What a person can rule out about a vacancy, beside its occupation and sector.
 *
 * @param employer the key of the employer
 * @param agency the key of the agency, or empty when there is none
 * @param tiedHousing whether its housing is tied to the job
 */
public record ExclusionAsk(String employer, String agency, boolean tiedHousing) {}
