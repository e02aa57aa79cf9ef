package nl.ongekend.core.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one matter for one annotation on one day, in order; the first that holds decides,
 * and one that may hold makes the verdict unknown.
 *
 * <p>Verdicts that do not depend on a date are made once, because the list is asked for every
 * distinct pair of an offer and an ask.
 */
final class RuleList {

  private final Rule[] rules;
  private final @Nullable RightVerdict[] fixed;
  private final boolean[] readsDates;

  RuleList(List<Rule> rules) {
    this.rules = rules.toArray(new Rule[0]);
    this.fixed = new RightVerdict[this.rules.length];
    this.readsDates = new boolean[this.rules.length];
    for (int i = 0; i < fixed.length; i++) {
      readsDates[i] = this.rules[i].readsDates();
      Outcome outcome = this.rules[i].outcome();
      fixed[i] =
          outcome.earliest() == null
              ? outcome.verdict(this.rules[i].id(), outcome.status(), null)
              : null;
    }
  }

  /** Returns the verdict of the first rule that holds or may hold. */
  RightVerdict verdict(Facts facts) {
    for (int i = 0; i < rules.length; i++) {
      Truth truth = rules[i].test(facts);
      if (truth == Truth.TRUE) {
        RightVerdict verdict = fixed[i];
        return verdict == null ? rules[i].decided(facts) : verdict;
      }
      if (truth == Truth.MISSING) {
        return rules[i].undecided(facts);
      }
    }
    throw new IllegalStateException("A list of rules ends with one that always holds.");
  }

  /**
   * Returns whether the verdict is {@code NOT_ALLOWED} whatever the dates of the vacancy: every
   * rule that some dates would make the first to hold refuses.
   */
  boolean alwaysRefuses(Facts facts) {
    for (int i = 0; i < rules.length; i++) {
      Truth truth = rules[i].testWithoutDates(facts);
      if (truth != Truth.FALSE && !(truth == Truth.TRUE && rules[i].refuses())) {
        return false;
      }
      if (truth == Truth.TRUE && !readsDates[i]) {
        return true;
      }
    }
    throw new IllegalStateException("A list of rules ends with one that always holds.");
  }

  /**
   * Returns whether the verdict lets a pair be ranked whatever the dates of the vacancy: every rule
   * that some dates would make the first to hold lets it. A rule that may hold makes the verdict
   * unknown, which lets it too.
   */
  boolean alwaysLets(Facts facts) {
    for (int i = 0; i < rules.length; i++) {
      Truth truth = rules[i].testWithoutDates(facts);
      if (truth == Truth.TRUE && !rules[i].lets()) {
        return false;
      }
      if (truth != Truth.FALSE && !readsDates[i]) {
        return true;
      }
    }
    throw new IllegalStateException("A list of rules ends with one that always holds.");
  }
}
