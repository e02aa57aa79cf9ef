package nl.ongekend.core.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.ongekend.core.profile.BsnState;
import nl.ongekend.core.profile.Vacancy;
import org.jspecify.annotations.Nullable;

/**
 * What has to be arranged before somebody starts: permit, notification, citizen service number,
 * recognition. Immutable and thread-safe.
 *
 * <p>Before a person is released to an employer there is one list for the vacancy, the same for
 * everybody. After release it is joined by the actions of the verdict. Neither ever shows the
 * annotation.
 */
public final class Obligations {

  private static final String PERMIT = "permit-or-notification";
  private static final String NUMBER = "citizen-service-number";

  private final List<Rule> rules;

  private Obligations(List<Rule> rules) {
    this.rules = rules;
  }

  /** Returns the obligations of these tables. */
  public static Obligations of(RuleTables tables) {
    return new Obligations(
        tables.rules().stream().filter(rule -> rule.matter() == Matter.CHECKLIST).toList());
  }

  /**
   * Returns what an employer has to think of for a vacancy, whoever comes, ordered by code. What
   * may be needed and cannot be said is on the list.
   *
   * @param vacancy the vacancy
   * @param asOf the day of the question
   */
  public List<Action> listForVacancy(Vacancy vacancy, LocalDate asOf) {
    Facts facts =
        new Facts(
            RightOffer.unknown(),
            RightAsk.of(vacancy),
            FairTerms.of(vacancy),
            asOf,
            RuleSettings.none());
    return ordered(
        rules.stream()
            .filter(rule -> rule.validity().contains(asOf) && rule.test(facts) != Truth.FALSE)
            .flatMap(rule -> rule.outcome().actions().stream()));
  }

  /**
   * Returns what has to be arranged for one person in a job, ordered by code: the list of the
   * vacancy and the actions of the verdict, which say whether a permit is needed, without the
   * citizen service number when it is there.
   *
   * @param vacancy the vacancy
   * @param verdict the verdict about the person in it
   * @param bsn whether there is a citizen service number; missing when unknown
   * @param asOf the day of the question
   */
  public List<Action> listForPerson(
      Vacancy vacancy, RightVerdict verdict, @Nullable BsnState bsn, LocalDate asOf) {
    Stream<Action> general =
        listForVacancy(vacancy, asOf).stream()
            .filter(action -> !action.code().equals(PERMIT))
            .filter(action -> !action.code().equals(NUMBER) || bsn != BsnState.PRESENT);
    return ordered(Stream.concat(verdict.actions().stream(), general));
  }

  private static List<Action> ordered(Stream<Action> actions) {
    return actions.distinct().sorted(Comparator.comparing(Action::code)).toList();
  }
}
