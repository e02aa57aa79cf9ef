package nl.ongekend.core.rule;

import java.time.LocalDate;
import java.util.Optional;
import nl.ongekend.core.profile.AsylumWorkAccess;
import nl.ongekend.core.profile.Profession;
import org.jspecify.annotations.Nullable;

/** The day before which a rule does not let work begin. The form in the tables stands with each. */
sealed interface EarliestDay {

  /** Returns the day, or null when the answer it depends on is missing. */
  @Nullable LocalDate on(Facts facts);

  /** Returns what to say when its answer is missing; empty when it needs none that can be. */
  default Optional<String> findMissing() {
    return Optional.empty();
  }

  /** {@code asylum-open-date}: the day the letter names. */
  record AsylumOpenDay() implements EarliestDay {
    @Override
    public @Nullable LocalDate on(Facts facts) {
      AsylumWorkAccess asylum = facts.offer().asylum();
      return asylum == null ? null : asylum.from();
    }

    @Override
    public Optional<String> findMissing() {
      return Optional.of("missing-asylum-letter");
    }
  }

  /** {@code months-after-application 6}: so many months after the application for asylum. */
  record MonthsAfterApplication(int months) implements EarliestDay {
    @Override
    public @Nullable LocalDate on(Facts facts) {
      AsylumWorkAccess asylum = facts.offer().asylum();
      LocalDate applied = asylum == null ? null : asylum.appliedOn();
      return applied == null ? null : applied.plusMonths(months);
    }

    @Override
    public Optional<String> findMissing() {
      return Optional.of("missing-application-date");
    }
  }

  /** {@code working-days-after-today 2}: so many working days after the day of the question. */
  record WorkingDaysAfterToday(int days) implements EarliestDay {
    @Override
    public LocalDate on(Facts facts) {
      return WorkingDays.after(facts.asOf(), days);
    }
  }

  /** {@code season-start 06-01 08-31}: the first day of the next such season. */
  record SeasonStart(Season season) implements EarliestDay {
    @Override
    public LocalDate on(Facts facts) {
      return season.firstDay(facts.start());
    }
  }

  /** {@code recognition-expected}: the day on which a decision about recognition is expected. */
  record RecognitionExpected() implements EarliestDay {
    @Override
    public @Nullable LocalDate on(Facts facts) {
      return of(facts);
    }

    static @Nullable LocalDate of(Facts facts) {
      Profession profession = facts.ask().profession();
      return profession == null ? null : facts.offer().recognition(profession).expectedOn();
    }

    @Override
    public Optional<String> findMissing() {
      return Optional.of("missing-recognition-date");
    }
  }
}
