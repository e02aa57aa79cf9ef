package nl.ongekend.api.cli.backend;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.ongekend.api.view.SchemeQuestionView;
import org.jspecify.annotations.Nullable;

/**
 * A question as it was asked on the command line.
 *
 * @param question the question
 * @param passports the people it is about
 * @param vacancy the vacancy it is about; missing when none
 * @param given what comes with it
 * @param options date, profile, language and how many results
 */
public record Ask(
    Question question,
    List<UUID> passports,
    @Nullable UUID vacancy,
    Given given,
    MatchOptions options) {

  /** Copies the list. */
  public Ask {
    passports = List.copyOf(passports);
  }

  /**
   * What comes with a question.
   *
   * @param changed the changed document of a what-if, as JSON; missing otherwise
   * @param occupation the URI of an occupation to go from; missing when none
   * @param answers answers that no document has
   */
  public record Given(
      @Nullable String changed,
      @Nullable String occupation,
      List<SchemeQuestionView.AnswerView> answers) {

    /** Copies the list. */
    public Given {
      answers = List.copyOf(answers);
    }
  }

  /** Returns whether the question can be asked about this. */
  public boolean isComplete() {
    boolean changed = (question == Question.WHAT_IF) == (given.changed() != null);
    return changed
        && question.about().accepts(passports.size(), vacancy != null, given.occupation() != null);
  }

  /** Returns whether it is about a vacancy alone. */
  boolean isOfVacancy() {
    return passports.isEmpty();
  }

  /** Returns the only person. */
  UUID passport() {
    return passports.getFirst();
  }

  /** Returns the vacancy of a question that has one. */
  UUID theVacancy() {
    return Objects.requireNonNull(vacancy, "the question is about a vacancy");
  }

  /** Returns the changed document of a what-if. */
  String changed() {
    return Objects.requireNonNull(given.changed(), "a what-if has a changed document");
  }

  SchemeQuestionView schemeQuestion() {
    return new SchemeQuestionView(
        passports.isEmpty() ? null : passports.getFirst(), vacancy, given.answers());
  }
}
