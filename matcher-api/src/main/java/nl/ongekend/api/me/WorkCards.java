package nl.ongekend.api.me;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.store.VacancyAnswer;
import nl.ongekend.api.view.Counterparts;
import nl.ongekend.api.view.MatchDocument;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.Money;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.PayPeriod;
import nl.ongekend.core.profile.Terms;
import nl.ongekend.core.profile.TravelMode;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.Wage;
import nl.ongekend.core.profile.WorkSchedule;
import nl.ongekend.core.voice.Narrative;
import nl.ongekend.core.voice.Voice;
import org.jspecify.annotations.Nullable;

/** Says which work is near to a person, each with one reason and one step. Thread-safe. */
final class WorkCards {

  /** The facts before this one are about right and time, which the step says where they matter. */
  private static final int FIRST_REASON = 2;

  private static final int CENTS_DIGITS = 2;

  private final Services services;

  WorkCards(Services services) {
    this.services = services;
  }

  /**
   * A vacancy.
   *
   * @param id its id
   * @param lang the language of the title
   * @param title the title
   * @param where employer and place, as far as they are known
   * @param signs hours, journey, pay and course, as far as they are known
   * @param reason why it fits
   * @param step what the person can do now
   * @param wanted whether the person said yes to it
   */
  record Card(
      UUID id,
      String lang,
      String title,
      String where,
      List<Sign> signs,
      String reason,
      String step,
      boolean wanted) {}

  /** A pictogram with what it is about and what it says. */
  record Sign(String picture, String name, String value) {}

  /** Returns the best vacancies for a person, without those that were said no to. */
  List<Card> cards(Caller caller, Passport passport, MeVisit visit, int most) {
    MatchParameters parameters = visit.parameters(most);
    Set<UUID> wanted =
        services.selfService().listAnswers(caller, passport.id()).stream()
            .filter(answer -> !answer.answer().isNo())
            .map(VacancyAnswer::vacancy)
            .collect(Collectors.toSet());
    return services.selfService().listMatches(caller, passport, parameters).stream()
        .map(match -> card(caller, passport, match, visit, wanted))
        .toList();
  }

  private Card card(
      Caller caller,
      Passport passport,
      MatchDocument.Match match,
      MeVisit visit,
      Set<UUID> wanted) {
    Vacancy vacancy = services.vacancies().get(caller, match.id()).document();
    Narrative story = services.matches().tell(passport, vacancy, visit.parameters(1), Voice.PERSON);
    return new Card(
        vacancy.id(),
        titleLanguage(vacancy, visit),
        vacancy.title().in(visit.words().language()),
        where(vacancy, visit),
        signs(passport, vacancy, match, visit),
        story.facts().stream().skip(FIRST_REASON).findFirst().orElse(""),
        story.nextStep(),
        wanted.contains(vacancy.id()));
  }

  /** Returns the language in which the title of a vacancy is shown. */
  static String titleLanguage(Vacancy vacancy, MeVisit visit) {
    String language = visit.words().language();
    boolean isDutch = vacancy.title().en() == null || language.equals("nl");
    return isDutch && vacancy.title().nl() != null ? "nl" : "en";
  }

  private String where(Vacancy vacancy, MeVisit visit) {
    Counterparts.Row row =
        new Counterparts(services.engine().world().places(), visit.words().language()).of(vacancy);
    boolean hasPlace = !Set.of(Counterparts.UNKNOWN, Counterparts.ANYWHERE).contains(row.place());
    return hasPlace ? row.employer() + ", " + row.place() : row.employer();
  }

  private static List<Sign> signs(
      Passport passport, Vacancy vacancy, MatchDocument.Match match, MeVisit visit) {
    Integer minutes = match.feasible().minutes();
    Optional<String> journey =
        Optional.ofNullable(minutes)
            .map(known -> visit.words().text("work.minutes", Map.of("minutes", known)));
    Terms terms = vacancy.terms();
    boolean trains = terms != null && terms.training() != null && !terms.training().isEmpty();
    Optional<String> course = trains ? Optional.of(visit.text("work.training")) : Optional.empty();
    return Stream.of(
            hours(vacancy.schedule(), visit).map(value -> sign("shift", "hours", value, visit)),
            journey.map(value -> sign(vehicle(passport), "journey", value, visit)),
            pay(terms, visit).map(value -> sign("money", "pay", value, visit)),
            course.map(value -> sign("course", "course", value, visit)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Sign sign(String picture, String name, String value, MeVisit visit) {
    return new Sign(picture, visit.text("work." + name), value);
  }

  private static Optional<String> hours(@Nullable WorkSchedule schedule, MeVisit visit) {
    Hours least = schedule == null ? null : schedule.minHours();
    Hours most = schedule == null ? null : schedule.maxHours();
    if (least != null && most != null && !least.equals(most)) {
      return Optional.of(
          visit
              .words()
              .text(
                  "hours.range", Map.of("from", number(least, visit), "to", number(most, visit))));
    }
    return Optional.ofNullable(most == null ? least : most)
        .map(hours -> visit.words().text("hours.exact", Map.of("hours", number(hours, visit))));
  }

  private static String number(Hours hours, MeVisit visit) {
    return visit.words().number(hours.toDecimal());
  }

  /** Whoever goes by bicycle sees one; the journey may be by another way all the same. */
  private static String vehicle(Passport passport) {
    Set<TravelMode> modes =
        passport.mobility() == null || passport.mobility().modes() == null
            ? Set.of()
            : passport.mobility().modes();
    boolean cycles = modes.contains(TravelMode.BICYCLE) || modes.contains(TravelMode.E_BIKE);
    return cycles && !modes.contains(TravelMode.PUBLIC_TRANSPORT) ? "bicycle" : "bus";
  }

  private static Optional<String> pay(@Nullable Terms terms, MeVisit visit) {
    Wage wage = terms == null ? null : terms.wage();
    Money from = wage == null ? null : wage.from();
    if (from == null || !from.currency().equals("EUR") || from.per() == PayPeriod.YEAR) {
      return Optional.empty();
    }
    String amount = visit.words().number(BigDecimal.valueOf(from.cents(), CENTS_DIGITS));
    String key = from.per() == PayPeriod.HOUR ? "work.pay-hour" : "work.pay-month";
    return Optional.of(visit.words().text(key, Map.of("amount", amount)));
  }
}
