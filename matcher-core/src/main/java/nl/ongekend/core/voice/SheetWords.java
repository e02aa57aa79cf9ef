package nl.ongekend.core.voice;

/**
 * The fixed words of a sheet.
 *
 * @param title above the sheet
 * @param who above who somebody is
 * @param skills above what somebody can do
 * @param jobs above the vacancies
 * @param why before the reason for a vacancy
 * @param step before the next step
 * @param none what to say when there is no vacancy
 * @param decide that the person decides
 * @param made when the sheet was made
 */
public record SheetWords(
    String title,
    String who,
    String skills,
    String jobs,
    String why,
    String step,
    String none,
    String decide,
    String made) {}
