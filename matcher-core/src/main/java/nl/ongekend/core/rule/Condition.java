package nl.ongekend.core.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.AgencyStatus;
import nl.ongekend.core.profile.AsylumWorkAccess;
import nl.ongekend.core.profile.AsylumWorkState;
import nl.ongekend.core.profile.Profession;
import nl.ongekend.core.profile.RecognitionStatus;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.profile.VacancyKind;

/**
 * A condition of a rule. The form in the tables stands with each.
 *
 * <p>A condition on an answer that may be unknown lists the answers for which it holds. Where
 * {@code UNKNOWN} is listed, a missing answer makes it true; where it is not, a missing answer
 * makes it {@link Truth#MISSING}, and the rule cannot be decided.
 */
sealed interface Condition {

  /** Returns whether it holds. */
  Truth test(Facts facts);

  /** Returns what to say when its answer is missing; empty when it needs none that can be. */
  default Optional<String> findMissing() {
    return Optional.empty();
  }

  /** Returns whether the answer depends on the first, the latest or the last day of the work. */
  default boolean readsDates() {
    return false;
  }

  /** {@code access FREE | UNKNOWN}: the annotation is one of these. */
  record AccessIs(Set<AccessClass> classes) implements Condition {
    @Override
    public Truth test(Facts facts) {
      return Truth.of(classes.contains(facts.offer().access()));
    }
  }

  /** {@code kind JOB | STARTER_JOB}: the place is one of these. */
  record KindIn(Set<VacancyKind> kinds) implements Condition {
    @Override
    public Truth test(Facts facts) {
      return Truth.of(kinds.contains(facts.ask().kind()));
    }
  }

  /** {@code self-employed YES}: the work is, or is not, self-employment. */
  record SelfEmployed(boolean expected) implements Condition {
    @Override
    public Truth test(Facts facts) {
      return Truth.of(facts.ask().selfEmployed() == expected);
    }
  }

  /** {@code asylum-procedure YES}: the person is, or is not, in an asylum procedure. */
  record AsylumProcedure(boolean expected) implements Condition {
    @Override
    public Truth test(Facts facts) {
      return Truth.of((facts.offer().asylum() != null) == expected);
    }
  }

  /** {@code asylum-letter OPEN_FROM | EXCLUDED}: what the letter about work says. */
  record AsylumLetterIs(Set<AsylumWorkState> states) implements Condition {
    @Override
    public Truth test(Facts facts) {
      AsylumWorkAccess asylum = facts.offer().asylum();
      AsylumWorkState state = asylum == null ? AsylumWorkState.UNKNOWN : asylum.state();
      if (states.contains(state)) {
        return Truth.TRUE;
      }
      return state == AsylumWorkState.UNKNOWN ? Truth.MISSING : Truth.FALSE;
    }

    @Override
    public Optional<String> findMissing() {
      return Optional.of("missing-asylum-letter");
    }
  }

  /** {@code age-at-least 18}: the person has reached an age of 15, 16, 18 or 21. */
  record AgeAtLeast(int years) implements Condition {
    @Override
    public Truth test(Facts facts) {
      return Truth.of(facts.offer().age().isAtLeast(years));
    }

    @Override
    public Optional<String> findMissing() {
      return Optional.of("missing-age");
    }
  }

  /** {@code hours-at-most 16}: the work can be done in so many hours a week. */
  record HoursAtMost(int hours) implements Condition {
    @Override
    public Truth test(Facts facts) {
      int limit = hours * 4;
      if (facts.ask().minQuarters() >= 0) {
        return Truth.of(facts.ask().minQuarters() <= limit);
      }
      int most = facts.ask().maxQuarters();
      return most >= 0 && most <= limit ? Truth.TRUE : Truth.MISSING;
    }

    @Override
    public Optional<String> findMissing() {
      return Optional.of("missing-hours");
    }
  }

  /** {@code lasts-at-most 3}: the work ends within so many months; open-ended work does not. */
  record LastsAtMost(int months) implements Condition {
    @Override
    public Truth test(Facts facts) {
      LocalDate end = facts.ask().end();
      return Truth.of(end != null && end.isBefore(facts.start().plusMonths(months)));
    }

    @Override
    public boolean readsDates() {
      return true;
    }
  }

  /** {@code inside-season 06-01 08-31}: the work starts and ends in one such season. */
  record InsideSeason(Season season) implements Condition {
    @Override
    public Truth test(Facts facts) {
      LocalDate end = facts.ask().end();
      LocalDate start = facts.start();
      return Truth.of(
          end != null
              && !season.firstDay(start).isAfter(start)
              && !season.lastDay(start).isBefore(end));
    }

    @Override
    public boolean readsDates() {
      return true;
    }
  }

  /** {@code meets-season 06-01 08-31}: the work has not ended when the next season begins. */
  record MeetsSeason(Season season) implements Condition {
    @Override
    public Truth test(Facts facts) {
      LocalDate end = facts.ask().end();
      return Truth.of(end != null && !season.firstDay(facts.start()).isAfter(end));
    }

    @Override
    public boolean readsDates() {
      return true;
    }
  }

  /** {@code starts-on-or-after 2027-01-01}: the first working day is not before a day. */
  record StartsOnOrAfter(LocalDate day) implements Condition {
    @Override
    public Truth test(Facts facts) {
      return Truth.of(!facts.start().isBefore(day));
    }

    @Override
    public boolean readsDates() {
      return true;
    }
  }

  /** {@code sponsor YES}: whether the immigration service recognises the employer. */
  record SponsorIs(Set<Answer> answers) implements Condition {
    @Override
    public Truth test(Facts facts) {
      return listed(answers, Answer.of(facts.ask().recognisedSponsor()));
    }

    @Override
    public Optional<String> findMissing() {
      return Optional.of("missing-sponsor");
    }
  }

  /** {@code learning-company NO | UNKNOWN}: whether the employer may train students. */
  record LearningCompanyIs(Set<Answer> answers) implements Condition {
    @Override
    public Truth test(Facts facts) {
      return listed(answers, Answer.of(facts.ask().recognisedLearningCompany()));
    }

    @Override
    public Optional<String> findMissing() {
      return Optional.of("missing-learning-company");
    }
  }

  /** {@code pays-at-least NAME}: the lowest pay reaches a configured amount. */
  record PaysAtLeast(String amount) implements Condition {
    @Override
    public Truth test(Facts facts) {
      int needed = facts.settings().cents(amount, facts.asOf());
      MonthlyPay pay = facts.ask().pay();
      if (needed < 0) {
        return Truth.MISSING;
      }
      if (pay.fromCents() >= 0) {
        return Truth.of(pay.fromCents() >= needed);
      }
      return pay.toCents() >= 0 && pay.toCents() < needed ? Truth.FALSE : Truth.MISSING;
    }

    @Override
    public Optional<String> findMissing() {
      return Optional.of("missing-pay-or-amount");
    }
  }

  /** {@code can-pay NAME}: the highest pay reaches a configured amount. */
  record CanPay(String amount) implements Condition {
    @Override
    public Truth test(Facts facts) {
      int needed = facts.settings().cents(amount, facts.asOf());
      MonthlyPay pay = facts.ask().pay();
      if (needed < 0) {
        return Truth.MISSING;
      }
      if (pay.toCents() >= 0) {
        return Truth.of(pay.toCents() >= needed);
      }
      return pay.fromCents() >= needed ? Truth.TRUE : Truth.MISSING;
    }

    @Override
    public Optional<String> findMissing() {
      return Optional.of("missing-pay-or-amount");
    }
  }

  /** {@code document-ends BEFORE_START}: the document is known to end before the first day. */
  record DocumentEndsBeforeStart() implements Condition {
    @Override
    public Truth test(Facts facts) {
      LocalDate end = facts.offer().validUntil();
      return Truth.of(end != null && end.isBefore(facts.start()));
    }

    @Override
    public boolean readsDates() {
      return true;
    }
  }

  /** {@code document-end YES}: whether it is known when the document ends. */
  record DocumentEndKnown(boolean expected) implements Condition {
    @Override
    public Truth test(Facts facts) {
      return Truth.of((facts.offer().validUntil() != null) == expected);
    }
  }

  /** {@code profession NO}: whether the work is that of a regulated profession. */
  record ForProfession(boolean expected) implements Condition {
    @Override
    public Truth test(Facts facts) {
      return Truth.of((facts.ask().profession() != null) == expected);
    }
  }

  /** {@code authority CIBG | DUO}: who recognises the profession. */
  record AuthorityIn(Set<String> authorities) implements Condition {
    @Override
    public Truth test(Facts facts) {
      Profession profession = facts.ask().profession();
      return Truth.of(profession != null && authorities.contains(profession.authority()));
    }
  }

  /** {@code recognition RECOGNISED}: where the recognition stands. */
  record RecognitionIs(Set<RecognitionStatus> statuses) implements Condition {
    @Override
    public Truth test(Facts facts) {
      Profession profession = facts.ask().profession();
      RecognitionStatus status =
          profession == null
              ? RecognitionStatus.NOT_ASKED
              : facts.offer().recognition(profession).status();
      if (statuses.contains(status)) {
        return Truth.TRUE;
      }
      return status == RecognitionStatus.NOT_ASKED ? Truth.MISSING : Truth.FALSE;
    }

    @Override
    public Optional<String> findMissing() {
      return Optional.of("missing-recognition");
    }
  }

  /** {@code recognition-overdue YES}: the decision was expected before the day of the question. */
  record RecognitionOverdue() implements Condition {
    @Override
    public Truth test(Facts facts) {
      LocalDate expected = EarliestDay.RecognitionExpected.of(facts);
      return Truth.of(expected != null && expected.isBefore(facts.asOf()));
    }
  }

  /** {@code agency NONE | UNKNOWN}: an agency offers the work, and this is its standing. */
  record AgencyIs(Set<AgencyStatus> statuses) implements Condition {
    @Override
    public Truth test(Facts facts) {
      AgencyStatus status = facts.terms().agency();
      return Truth.of(status != null && statuses.contains(status));
    }
  }

  /** {@code housing-tied YES}: housing comes with the work, and it ends, or may end, with it. */
  record HousingTiedIs(Set<Answer> answers) implements Condition {
    @Override
    public Truth test(Facts facts) {
      Answer tied = facts.terms().tiedHousing();
      return Truth.of(tied != null && answers.contains(tied));
    }
  }

  /** {@code sector CARE | EDUCATION}: the vacancy is known to be in one of these sectors. */
  record SectorIn(Set<Sector> sectors) implements Condition {
    @Override
    public Truth test(Facts facts) {
      Sector sector = facts.terms().sector();
      return Truth.of(sector != null && sectors.contains(sector));
    }
  }

  private static Truth listed(Set<Answer> answers, Answer given) {
    if (answers.contains(given)) {
      return Truth.TRUE;
    }
    return given == Answer.UNKNOWN ? Truth.MISSING : Truth.FALSE;
  }
}
