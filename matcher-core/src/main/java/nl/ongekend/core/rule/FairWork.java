package nl.ongekend.core.rule;

import java.time.LocalDate;
import java.util.List;
import nl.ongekend.core.profile.Vacancy;

/**
 * Warnings about the terms of a vacancy: an agency that is not certified or admitted, housing that
 * ends with the job. They are shown; they change no right, no feasibility and no score. Immutable
 * and thread-safe.
 */
public final class FairWork {

  private final List<Rule> rules;

  private FairWork(List<Rule> rules) {
    this.rules = rules;
  }

  /** Returns the warnings of these tables. */
  public static FairWork of(RuleTables tables) {
    return new FairWork(
        tables.rules().stream().filter(rule -> rule.matter() == Matter.WARNING).toList());
  }

  /**
   * A warning.
   *
   * @param reason the rule and the code of what to say
   * @param source where the rule is written
   */
  public record Warning(Reason reason, Source source) {}

  /**
   * Returns what to warn of, in the order of the table.
   *
   * @param vacancy the vacancy
   * @param asOf the day of the question
   */
  public List<Warning> listWarnings(Vacancy vacancy, LocalDate asOf) {
    Facts facts =
        new Facts(
            RightOffer.unknown(),
            RightAsk.of(vacancy),
            FairTerms.of(vacancy),
            asOf,
            RuleSettings.none());
    return rules.stream()
        .filter(rule -> rule.validity().contains(asOf) && rule.test(facts) == Truth.TRUE)
        .map(FairWork::warning)
        .toList();
  }

  private static Warning warning(Rule rule) {
    String code = rule.outcome().reason();
    return new Warning(new Reason(rule.id(), code == null ? rule.id() : code), rule.source());
  }
}
