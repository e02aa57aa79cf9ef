package nl.ongekend.api.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ongekend.core.profile.Freshness;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.question.Completeness;
import nl.ongekend.core.question.Confirmation;
import org.jspecify.annotations.Nullable;

/** Words the rows of a caseload. Thread-safe. */
final class CaseloadRows {

  private final PersonSummaries summaries;
  private final ChangeWording wording;
  private final Texts texts;

  CaseloadRows(PersonSummaries summaries, ChangeWording wording, Texts texts) {
    this.summaries = summaries;
    this.wording = wording;
    this.texts = texts;
  }

  /**
   * Returns a row for each person.
   *
   * @param proposedOn on which day something was proposed last, by passport
   */
  List<CaseloadRow> of(List<Passport> people, Map<UUID, LocalDate> proposedOn, Visit visit) {
    return people.stream()
        .map(passport -> row(passport, proposedOn.get(passport.id()), visit))
        .toList();
  }

  private CaseloadRow row(Passport passport, @Nullable LocalDate proposedOn, Visit visit) {
    Freshness freshness = passport.freshness();
    return new CaseloadRow(
        summaries.of(passport, visit),
        freshness == null ? text(visit, "never") : days(freshness.confirmedOn(), visit),
        Confirmation.of(passport.id(), freshness, visit.today()).state().name(),
        proposedOn == null ? text(visit, "nothing") : days(proposedOn, visit),
        Completeness.of(passport).missing().stream()
            .findFirst()
            .map(path -> wording.field(path, visit.language()))
            .orElse(""));
  }

  private String days(LocalDate since, Visit visit) {
    return texts.of(
        visit.language(), "coach.list.days", ChronoUnit.DAYS.between(since, visit.today()));
  }

  private String text(Visit visit, String key) {
    return texts.of(visit.language(), "coach.list." + key);
  }
}
