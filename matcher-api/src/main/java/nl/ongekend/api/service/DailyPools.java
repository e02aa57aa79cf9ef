package nl.ongekend.api.service;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.core.document.ContentHash;
import nl.ongekend.core.question.ListPool;
import nl.ongekend.core.question.Pool;
import nl.ongekend.core.question.RoundedPool;
import org.jspecify.annotations.Nullable;

/**
 * The people of a day, for numbers that employers read. They are copied when the day is first asked
 * about, so that nobody who joins or leaves shows as a difference, except who is erased; and some
 * saved versions of a vacancy are counted a day ({@link DailyVersions}), all relaxations of a
 * version being one. Thread-safe.
 *
 * <p>The copy and the counts live as long as the process: a restart begins the day again.
 */
final class DailyPools {

  private final Pool everybody;
  private final DailyVersions<RoundedPool> counts = new DailyVersions<>();
  private @Nullable LocalDate day;
  private @Nullable ListPool people;

  DailyPools(Pool everybody) {
    this.everybody = everybody;
  }

  /**
   * Returns the numbers of a saved version of a vacancy.
   *
   * @param count computes them over the people of the day; asked once for each version
   * @throws ProblemException when too many versions were counted today
   */
  DailyVersions.Kept<RoundedPool> count(
      LocalDate today, UUID vacancy, ContentHash version, Function<Pool, RoundedPool> count) {
    return counts.get(today, vacancy, version, () -> count.apply(peopleOf(today)));
  }

  private synchronized Pool peopleOf(LocalDate today) {
    if (people == null || !today.equals(day)) {
      day = today;
      people = ListPool.ofPeople(everybody);
    }
    return people;
  }

  /** Drops somebody who was erased; the numbers that were shown today say nothing of one person. */
  synchronized void forget(UUID passport) {
    if (people != null) {
      people = people.without(passport);
    }
  }
}
