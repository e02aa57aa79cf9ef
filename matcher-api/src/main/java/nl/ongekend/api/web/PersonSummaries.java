package nl.ongekend.api.web;

import java.util.Comparator;
import java.util.List;
import nl.ongekend.api.service.Services;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.LanguageSkill;
import nl.ongekend.core.profile.OccupationHeld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.WorkTime;
import nl.ongekend.core.question.Completeness;
import nl.ongekend.taxonomy.ConceptType;
import org.jspecify.annotations.Nullable;

/** Says in a line who people are. Thread-safe. */
final class PersonSummaries {

  private static final int YEAR = 12;

  private final Services services;
  private final Texts texts;
  private final MatchCards cards;

  PersonSummaries(Services services, Texts texts, MatchCards cards) {
    this.services = services;
    this.texts = texts;
    this.cards = cards;
  }

  /** Returns the line of a person. */
  PersonSummary of(Passport passport, Visit visit) {
    Completeness complete = Completeness.of(passport);
    return new PersonSummary(
        Addresses.person(passport.id()),
        passport.name(),
        occupation(passport, visit),
        hours(passport.workTime(), visit),
        cards.where(passport, visit),
        languages(passport, visit),
        complete.answered(),
        complete.asked());
  }

  private String occupation(Passport passport, Visit visit) {
    return orEmpty(passport.occupations()).stream()
        .max(Comparator.comparingInt(PersonSummaries::months))
        .map(held -> occupation(held, visit))
        .orElse("");
  }

  private String occupation(OccupationHeld held, Visit visit) {
    String seen = held.labelSeen() == null ? "" : held.labelSeen();
    String label =
        services
            .taxonomy()
            .find(ConceptType.OCCUPATION, held.concept().uri(), visit.language().code())
            .map(concept -> concept.label())
            .orElse(seen);
    int years = months(held) / YEAR;
    return years == 0 ? label : texts.of(visit.language(), "person.years", label, years);
  }

  private static int months(OccupationHeld held) {
    Integer months = held.months();
    return months == null ? 0 : months;
  }

  private String hours(@Nullable WorkTime time, Visit visit) {
    return time == null ? "" : hours(time.minHours(), time.maxHours(), visit);
  }

  /** Returns hours a week in words; empty when neither bound is known. */
  String hours(@Nullable Hours least, @Nullable Hours most, Visit visit) {
    if (least != null && most != null && !least.equals(most)) {
      return texts.of(visit.language(), "hours.range", least.toString(), most.toString());
    }
    Hours known = most == null ? least : most;
    return known == null ? "" : texts.of(visit.language(), "hours.one", known.toString());
  }

  private List<String> languages(Passport passport, Visit visit) {
    return orEmpty(passport.languages()).stream().map(skill -> language(skill, visit)).toList();
  }

  private static String language(LanguageSkill skill, Visit visit) {
    String name = Texts.language(visit.language(), skill.language());
    Cefr level = skill.speaking() == null ? skill.listening() : skill.speaking();
    return level == null || level == Cefr.NONE ? name : name + " " + level;
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
