package nl.ongekend.core.profile;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person has reached an age that a law asks for; each answer may be missing. Age itself
 * and the birth date are never kept.
 *
 * @param atLeast15 15 or older
 * @param atLeast16 16 or older
 * @param atLeast18 18 or older
 * @param atLeast21 21 or older
 */
public record AgeAnswers(
    @Nullable Boolean atLeast15,
    @Nullable Boolean atLeast16,
    @Nullable Boolean atLeast18,
    @Nullable Boolean atLeast21) {

  /**
   * Returns whether the person is known to be at least {@code years} old, or null when unknown. A
   * higher age that is reached answers a lower question, and the reverse.
   *
   * @param years 15, 16, 18 or 21
   */
  public @Nullable Boolean isAtLeast(int years) {
    int index = List.of(15, 16, 18, 21).indexOf(years);
    if (index < 0) {
      throw new IllegalArgumentException(
          "years (%d) must be 15, 16, 18 or 21.%nMaybe use the next one.".formatted(years));
    }
    List<@Nullable Boolean> answers =
        Arrays.<@Nullable Boolean>asList(atLeast15, atLeast16, atLeast18, atLeast21);
    if (answers.subList(index, answers.size()).contains(true)) {
      return true;
    }
    return answers.subList(0, index + 1).contains(false) ? false : null;
  }
}
