package nl.ongekend.api.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.view.Counterparts;
import nl.ongekend.api.view.MatchDocument;
import nl.ongekend.core.decision.Stage;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.voice.Narrative;
import nl.ongekend.core.voice.Voice;
import org.jspecify.annotations.Nullable;

/** Makes cards of matches. Thread-safe. */
final class MatchCards {

  /** The facts before this one are about right and time, which have shapes of their own. */
  private static final int FIRST_REASON = 2;

  private static final int MOST = 10;

  private final Services services;
  private final Texts texts;
  private final KeptViews views;

  MatchCards(Services services, Texts texts, KeptViews views) {
    this.services = services;
    this.texts = texts;
    this.views = views;
  }

  /** Returns the best vacancies for a person. */
  List<MatchCard> vacanciesFor(Caller caller, Passport passport, Visit visit) {
    Map<UUID, Stage> stages = views.stagesByVacancy(caller, passport.id());
    return services
        .matches()
        .vacanciesFor(caller, passport, visit.parameters(MOST))
        .matches()
        .stream()
        .map(match ->
            card(
                match,
                new Shown(passport, vacancy(caller, match.id()), true, stages.get(match.id())),
                visit))
        .toList();
  }

  /** Returns the best people for a vacancy. */
  List<MatchCard> peopleFor(Caller caller, Vacancy vacancy, Visit visit) {
    Map<UUID, Stage> stages = views.stagesByPerson(caller, vacancy.id());
    return services
        .matches()
        .passportsFor(caller, vacancy, visit.parameters(MOST))
        .matches()
        .stream()
        .map(match ->
            card(
                match,
                new Shown(passport(caller, match.id()), vacancy, false, stages.get(match.id())),
                visit))
        .toList();
  }

  private Vacancy vacancy(Caller caller, UUID id) {
    return services.vacancies().get(caller, id).document();
  }

  private Passport passport(Caller caller, UUID id) {
    return services.passports().get(caller, id).document();
  }

  /** A pair on a card that shows one side of it, and how far the pair has come. */
  private record Shown(
      Passport passport, Vacancy vacancy, boolean showsVacancy, @Nullable Stage stage) {}

  private MatchCard card(MatchDocument.Match match, Shown shown, Visit visit) {
    Passport passport = shown.passport();
    Vacancy vacancy = shown.vacancy();
    Narrative story = services.matches().tell(passport, vacancy, visit.parameters(1), Voice.COACH);
    Integer minutes = match.feasible().minutes();
    return new MatchCard(
        match.rank(),
        match.id(),
        Addresses.proof(passport.id(), vacancy.id()),
        match.label(),
        shown.showsVacancy()
            ? Texts.shownIn(vacancy.title(), visit.language())
            : visit.language().code(),
        shown.showsVacancy() ? where(vacancy, visit) : where(passport, visit),
        match.right().status(),
        match.feasible().status(),
        minutes == null ? "" : texts.of(visit.language(), "minutes", minutes),
        ScoreBar.of(match.low(), match.score(), match.high()),
        reason(story),
        views.choice(
            passport,
            vacancy,
            Optional.ofNullable(shown.stage()),
            shown.showsVacancy() ? KeptViews.Back.PERSON : KeptViews.Back.VACANCY,
            visit.language()));
  }

  /** Returns the first reason for a match; empty when there is none. */
  static String reason(Narrative story) {
    return story.facts().stream().skip(FIRST_REASON).findFirst().orElse("");
  }

  /** Returns employer and place of a vacancy, as far as they are known. */
  String where(Vacancy vacancy, Visit visit) {
    Counterparts.Row row = counterparts(visit).of(vacancy);
    return joined(row.employer(), place(row, visit));
  }

  /** Returns where a person lives, as far as it is known. */
  String where(Passport passport, Visit visit) {
    return place(counterparts(visit).of(passport), visit);
  }

  private Counterparts counterparts(Visit visit) {
    return new Counterparts(services.engine().world().places(), visit.language().code());
  }

  private String place(Counterparts.Row row, Visit visit) {
    return switch (row.place()) {
      case Counterparts.UNKNOWN -> "";
      case Counterparts.ANYWHERE -> texts.of(visit.language(), "place.anywhere");
      default -> row.place();
    };
  }

  private static String joined(String... parts) {
    return Stream.of(parts)
        .filter(part -> !Objects.equals(part, ""))
        .collect(Collectors.joining(", "));
  }
}
