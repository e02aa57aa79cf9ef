package nl.ongekend.api.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.core.document.ContentHash;
import nl.ongekend.core.question.ListPool;
import nl.ongekend.core.question.Pool;
import nl.ongekend.core.question.RoundedPool;
import org.jspecify.annotations.Nullable;

/**
 * The people of a day, for numbers that employers read. They are copied when the day is first asked
 * about, so that nobody who joins or leaves shows as a difference; and at most {@value
 * #MOST_VERSIONS} saved versions of a vacancy are counted a day, all relaxations of a version being
 * one. Thread-safe.
 *
 * <p>The copy and the counts live as long as the process: a restart begins the day again.
 */
final class DailyPools {

  /** How many saved versions of one vacancy are counted a day. */
  static final int MOST_VERSIONS = 20;

  private final Pool everybody;
  private final Map<UUID, Map<ContentHash, RoundedPool>> countsByVacancy = new HashMap<>();
  private @Nullable LocalDate day;
  private Pool people;

  DailyPools(Pool everybody) {
    this.everybody = everybody;
    this.people = everybody;
  }

  /**
   * What may be read, and how many other versions can still be counted today.
   *
   * @param rounded the numbers
   * @param left how many other versions
   */
  record Counted(RoundedPool rounded, int left) {}

  /**
   * Returns the numbers of a saved version of a vacancy.
   *
   * @param count computes them over the people of the day; asked once for each version
   * @throws ProblemException when too many versions were counted today
   */
  synchronized Counted count(
      LocalDate today, UUID vacancy, ContentHash version, Function<Pool, RoundedPool> count) {
    if (!today.equals(day)) {
      day = today;
      people = ListPool.ofPeople(everybody);
      countsByVacancy.clear();
    }
    Map<ContentHash, RoundedPool> counts =
        countsByVacancy.computeIfAbsent(vacancy, _ -> new HashMap<>());
    RoundedPool rounded = counts.get(version);
    if (rounded == null) {
      requireRoom(vacancy, counts.size());
      rounded = count.apply(people);
      counts.put(version, rounded);
    }
    return new Counted(rounded, MOST_VERSIONS - counts.size());
  }

  private static void requireRoom(UUID vacancy, int versions) {
    if (versions >= MOST_VERSIONS) {
      throw new ProblemException(
          Problem.of(
              Problem.Kind.CONFLICT,
              "question.too-many-versions",
              "vacancy (%s) must have at most %d versions counted a day.\nAsk again tomorrow, or go back to a version that was counted."
                  .formatted(vacancy, MOST_VERSIONS)));
    }
  }
}
