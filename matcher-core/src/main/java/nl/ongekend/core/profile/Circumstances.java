package nl.ongekend.core.profile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Answers from which reports count target groups. Kept apart from the passport, under a legal
 * ground of its own, out of reach of every type that takes part in a match, and of employers. Each
 * answer may be missing.
 *
 * @param passport the passport they belong to
 * @param searchedRecently whether the person looked for work in the last four weeks
 * @param availableWithinDays within how many days the person could start, 0 to 365
 * @param wantsMoreHours whether the person wants to work more hours
 * @param registeredJobSeeker whether the person is registered as a job seeker
 * @param benefit the class of benefit, in the words of the rule tables
 * @param student whether the person studies
 * @param residence the class of residence, in the words of the rule tables
 * @param ageBand the age band, in the words of the rule tables
 * @param worksBelowLevel whether the person works below the own level
 * @param recordedOn when the answers were given
 */
public record Circumstances(
    UUID passport,
    @Nullable Boolean searchedRecently,
    @Nullable Integer availableWithinDays,
    @Nullable Boolean wantsMoreHours,
    @Nullable Boolean registeredJobSeeker,
    @Nullable String benefit,
    @Nullable Boolean student,
    @Nullable String residence,
    @Nullable String ageBand,
    @Nullable Boolean worksBelowLevel,
    LocalDate recordedOn) {

  /** Checks the range. */
  public Circumstances {
    if (availableWithinDays != null) {
      Checks.requireBetween(
          availableWithinDays, 0, 365, "availableWithinDays", "Maybe weeks were given.");
    }
  }
}
