package nl.ongekend.core.rule;

import java.time.LocalDate;
import java.util.List;
import nl.ongekend.core.profile.AccessClass;

/**
 * A dated rule of a table.
 *
 * @param id its name; versions of one rule share it
 * @param matter what it is about
 * @param validity when it is in force
 * @param conditions all of which have to hold; empty: always
 * @param outcome what it says
 * @param source where it is written
 */
record Rule(
    String id,
    Matter matter,
    Validity validity,
    List<Condition> conditions,
    Outcome outcome,
    Source source) {

  Rule {
    conditions = List.copyOf(conditions);
  }

  /** Returns whether its conditions hold: false if one does not, missing if one cannot be said. */
  Truth test(Facts facts) {
    Truth all = Truth.TRUE;
    for (Condition condition : conditions) {
      Truth one = condition.test(facts);
      if (one == Truth.FALSE) {
        return Truth.FALSE;
      }
      all = one == Truth.MISSING ? Truth.MISSING : all;
    }
    return all;
  }

  /** Returns whether the conditions hold that do not read the dates of the vacancy. */
  Truth testWithoutDates(Facts facts) {
    Truth all = Truth.TRUE;
    for (Condition condition : conditions) {
      Truth one = condition.readsDates() ? Truth.TRUE : condition.test(facts);
      if (one == Truth.FALSE) {
        return Truth.FALSE;
      }
      all = one == Truth.MISSING ? Truth.MISSING : all;
    }
    return all;
  }

  /** Returns whether a condition reads the dates of the vacancy. */
  boolean readsDates() {
    return conditions.stream().anyMatch(Condition::readsDates);
  }

  /** Returns whether its verdict is {@code NOT_ALLOWED}, from no day on. */
  boolean refuses() {
    return outcome.status() == RightStatus.NOT_ALLOWED && outcome.earliest() == null;
  }

  /** Returns whether its verdict lets a pair be ranked, whatever the latest start. */
  boolean lets() {
    return outcome.earliest() == null && outcome.status() != RightStatus.NOT_ALLOWED;
  }

  /** Returns the verdict when its conditions hold. */
  RightVerdict decided(Facts facts) {
    EarliestDay earliest = outcome.earliest();
    if (earliest == null) {
      return outcome.verdict(id, outcome.status(), null);
    }
    LocalDate day = earliest.on(facts);
    if (day == null) {
      return unknown(earliest.findMissing().orElseThrow());
    }
    return outcome.status() == RightStatus.NOT_BEFORE || facts.start().isBefore(day)
        ? outcome.verdict(id, RightStatus.NOT_BEFORE, day)
        : outcome.verdict(id, outcome.status(), null);
  }

  /** Returns the verdict when its conditions cannot be said to hold: which answer is missing. */
  RightVerdict undecided(Facts facts) {
    for (Condition condition : conditions) {
      if (condition.test(facts) == Truth.MISSING) {
        return unknown(condition.findMissing().orElseThrow());
      }
    }
    throw new IllegalStateException("Rule %s can be decided.".formatted(id));
  }

  private RightVerdict unknown(String code) {
    return new RightVerdict(RightStatus.UNKNOWN, null, List.of(new Reason(id, code)), List.of());
  }

  /** Returns the same rule without the condition on the annotation. */
  Rule withoutAccess() {
    List<Condition> others =
        conditions.stream().filter(each -> !(each instanceof Condition.AccessIs)).toList();
    return new Rule(id, matter, validity, others, outcome, source);
  }

  /** Returns whether no condition keeps it from people with this annotation. */
  boolean concerns(AccessClass access) {
    return conditions.stream()
        .allMatch(
            each -> !(each instanceof Condition.AccessIs is) || is.classes().contains(access));
  }
}
