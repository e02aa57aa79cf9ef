package nl.ongekend.api.view;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For whom schemes are sought: a person, an employer (no person), or both.
 *
 * @param passport the person; missing when none
 * @param vacancy the vacancy; missing when none
 * @param answers answers that no document has, of which nothing is kept; missing when none
 */
public record SchemeQuestionView(
    @Nullable UUID passport, @Nullable UUID vacancy, @Nullable List<AnswerView> answers) {

  /** Copies the list. */
  public SchemeQuestionView {
    answers = answers == null ? null : List.copyOf(answers);
  }

  /**
   * An answer.
   *
   * @param fact its name, such as {@code benefit}
   * @param word one of its words, such as {@code NONE}
   */
  public record AnswerView(String fact, String word) {}
}
