package nl.ongekend.core.rule;

import java.time.LocalDate;

/**
 * What conditions are tested against.
 *
 * @param offer the person
 * @param ask the vacancy
 * @param terms the vacancy's terms that warnings read
 * @param asOf the day on which the question is asked
 * @param settings the configured amounts
 */
record Facts(
    RightOffer offer, RightAsk ask, FairTerms terms, LocalDate asOf, RuleSettings settings) {

  /** Returns the first possible working day: nobody starts before the day of the question. */
  LocalDate start() {
    LocalDate start = ask.start();
    return start == null || start.isBefore(asOf) ? asOf : start;
  }
}
