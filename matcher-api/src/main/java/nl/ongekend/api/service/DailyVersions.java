package nl.ongekend.api.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.core.document.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * What was answered today for saved versions of vacancies: each version once, and at most {@value
 * #MOST} versions of a vacancy a day, so that nobody learns of one person by trying. Thread-safe.
 *
 * @param <T> the answer
 */
final class DailyVersions<T> {

  /** How many saved versions of one vacancy are answered a day. */
  static final int MOST = 20;

  private final Map<UUID, Map<ContentHash, T>> answersByVacancy = new HashMap<>();
  private @Nullable LocalDate day;

  /**
   * An answer, and how many other versions can still be answered today.
   *
   * @param answer the answer
   * @param left how many other versions
   */
  record Kept<T>(T answer, int left) {}

  /**
   * Returns the answer for a saved version of a vacancy.
   *
   * @param compute computes it; asked once a day for each version
   * @throws ProblemException when too many versions were answered today
   */
  synchronized Kept<T> get(
      LocalDate today, UUID vacancy, ContentHash version, Supplier<T> compute) {
    if (!today.equals(day)) {
      day = today;
      answersByVacancy.clear();
    }
    Map<ContentHash, T> answers = answersByVacancy.computeIfAbsent(vacancy, _ -> new HashMap<>());
    T answer = answers.get(version);
    if (answer == null) {
      requireRoom(vacancy, answers.size());
      answer = compute.get();
      answers.put(version, answer);
    }
    return new Kept<>(answer, MOST - answers.size());
  }

  /** Replaces every answer of the day. */
  synchronized void replaceAll(UnaryOperator<T> change) {
    answersByVacancy
        .values()
        .forEach(answers -> answers.replaceAll((version, answer) -> change.apply(answer)));
  }

  private static void requireRoom(UUID vacancy, int versions) {
    if (versions >= MOST) {
      throw new ProblemException(
          Problem.of(
              Problem.Kind.CONFLICT,
              "question.too-many-versions",
              "vacancy (%s) must have at most %d versions counted a day.\nAsk again tomorrow, or go back to a version that was counted."
                  .formatted(vacancy, MOST)));
    }
  }
}
