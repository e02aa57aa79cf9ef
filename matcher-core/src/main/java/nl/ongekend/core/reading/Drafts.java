package nl.ongekend.core.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.ContractForm;
import nl.ongekend.core.profile.Employer;
import nl.ongekend.core.profile.EvidenceGrade;
import nl.ongekend.core.profile.HomePlace;
import nl.ongekend.core.profile.Importance;
import nl.ongekend.core.profile.LanguageDemand;
import nl.ongekend.core.profile.LanguageRequirement;
import nl.ongekend.core.profile.LanguageSkill;
import nl.ongekend.core.profile.LicenceHeld;
import nl.ongekend.core.profile.LicenceRequirement;
import nl.ongekend.core.profile.LicenceState;
import nl.ongekend.core.profile.Mobility;
import nl.ongekend.core.profile.OccupationHeld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.PlacePrecision;
import nl.ongekend.core.profile.SkillClaim;
import nl.ongekend.core.profile.SkillRequirement;
import nl.ongekend.core.profile.Terms;
import nl.ongekend.core.profile.TextByLanguage;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.Wishes;
import nl.ongekend.core.profile.WorkKind;
import nl.ongekend.core.profile.WorkSchedule;
import nl.ongekend.core.profile.WorkTime;
import nl.ongekend.core.profile.Workplace;
import org.jspecify.annotations.Nullable;

/**
 * Turns a reading into the document it speaks of: what is taken and nothing else, so that the
 * answers are proposals for a person to confirm.
 *
 * <p>What the text does not say is missing in the draft, never empty.
 */
public final class Drafts {

  /** Where a claim comes from that was read in a text. */
  public static final String SOURCE = "text";

  private static final int MOST_ENTRIES = 100;
  private static final int MOST_WISHES = 20;
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_TEXT = 50_000;
  private static final int MOST_OPENINGS = 10_000;
  private static final int MOST_MONTHS = 720;

  private Drafts() {}

  /**
   * Returns the passport that an account or a line speaks of. Occupations of an account were held;
   * those of a line are wished for.
   *
   * @param id the id it gets
   * @param name the name it gets; a reading has none
   */
  public static Passport passport(Reading reading, UUID id, String name) {
    Facts facts = reading.facts();
    Passport.Builder draft =
        Passport.builder(id, name)
            .skills(orMissing(claims(reading)))
            .languages(orMissing(languageSkills(facts)))
            .licences(orMissing(licencesHeld(facts)))
            .education(value(facts.education()))
            .workTime(workTime(facts))
            .mobility(mobility(facts));
    if (reading.kind() == ReadingKind.QUERY) {
      draft.wishes(wishes(reading));
    } else {
      draft.occupations(orMissing(held(reading)));
    }
    return draft.build();
  }

  /**
   * Returns the vacancy that a text speaks of. Its title is the first line, its text the masked
   * one.
   *
   * @param id the id it gets
   * @param employer the employer it gets; a reading has none
   * @throws IllegalArgumentException if the text is blank
   */
  public static Vacancy vacancy(Reading reading, UUID id, Employer employer) {
    Facts facts = reading.facts();
    String title = reading.text().strip().lines().findFirst().orElse("");
    Integer openings = value(facts.openings());
    return Vacancy.builder(id, text(reading, title, LONGEST_TITLE), employer)
        .description(text(reading, reading.text(), LONGEST_TEXT))
        .occupation(
            taken(reading, ConceptKind.OCCUPATION).map(ReadConcept::id).findFirst().orElse(null))
        .skills(orMissing(requirements(reading)))
        .licences(orMissing(licencesAsked(facts)))
        .languages(languageDemand(facts))
        .schedule(value(facts.schedule()))
        .openings(openings == null ? 1 : Math.clamp(openings, 1, MOST_OPENINGS))
        .terms(terms(facts))
        .period(value(facts.period()))
        .workplaces(workplaces(facts))
        .diploma(value(facts.diploma()))
        .build();
  }

  private static Stream<ReadConcept> taken(Reading reading, ConceptKind kind) {
    return reading.concepts().stream()
        .filter(concept -> concept.taken() && concept.kind() == kind)
        .limit(MOST_ENTRIES);
  }

  private static List<SkillClaim> claims(Reading reading) {
    return taken(reading, ConceptKind.SKILL)
        .map(skill ->
            new SkillClaim(
                skill.id(), null, EvidenceGrade.CLAIMED, null, SOURCE, null, skill.label()))
        .toList();
  }

  private static List<OccupationHeld> held(Reading reading) {
    return taken(reading, ConceptKind.OCCUPATION)
        .map(occupation ->
            new OccupationHeld(
                occupation.id(), months(reading, occupation), WorkKind.PAID, occupation.label()))
        .toList();
  }

  /** Returns how long, as the period nearest to an occupation in its line says. */
  private static @Nullable Integer months(Reading reading, ReadConcept occupation) {
    Found<ReadPeriod> nearest = null;
    int least = Integer.MAX_VALUE;
    for (Found<ReadPeriod> period : reading.facts().periods()) {
      for (Span place : occupation.spans()) {
        int distance = distance(reading.text(), place, period.spans().getFirst());
        if (distance < least) {
          least = distance;
          nearest = period;
        }
      }
    }
    return nearest == null ? null : Math.min(MOST_MONTHS, nearest.value().months());
  }

  /** Returns how many units lie between two parts of one line; the most when a line ends there. */
  private static int distance(String text, Span one, Span other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.start(), other.start());
    if (from >= to) {
      return 0;
    }
    return text.substring(from, to).indexOf('\n') < 0 ? to - from : Integer.MAX_VALUE;
  }

  private static @Nullable Wishes wishes(Reading reading) {
    var occupations =
        taken(reading, ConceptKind.OCCUPATION).limit(MOST_WISHES).map(ReadConcept::id).toList();
    Set<ContractForm> contracts = Set.copyOf(values(reading.facts().contracts()));
    if (occupations.isEmpty() && contracts.isEmpty()) {
      return null;
    }
    return new Wishes(
        orMissing(occupations),
        null,
        null,
        null,
        contracts.isEmpty() ? null : contracts,
        null,
        null,
        null);
  }

  private static List<LanguageSkill> languageSkills(Facts facts) {
    Map<String, LanguageSkill> byLanguage = new LinkedHashMap<>();
    for (ReadLanguage read : facts.languages()) {
      Cefr level = read.level();
      if (!read.hidden()) {
        byLanguage.putIfAbsent(
            read.language(), new LanguageSkill(read.language(), level, level, level, level, null));
      }
    }
    return List.copyOf(byLanguage.values());
  }

  private static List<LicenceHeld> licencesHeld(Facts facts) {
    return values(facts.licences()).stream()
        .map(licence ->
            new LicenceHeld(
                licence.id(), licence.held() ? LicenceState.HELD : LicenceState.ABSENT, null))
        .limit(MOST_ENTRIES)
        .toList();
  }

  private static @Nullable WorkTime workTime(Facts facts) {
    WorkSchedule schedule = value(facts.schedule());
    if (schedule == null && facts.availableFrom() == null) {
      return null;
    }
    return new WorkTime(
        schedule == null ? null : schedule.minHours(),
        schedule == null ? null : schedule.maxHours(),
        null,
        null,
        schedule == null ? null : schedule.intervals(),
        null,
        value(facts.availableFrom()));
  }

  private static @Nullable Mobility mobility(Facts facts) {
    ReadTravel travel = value(facts.travel());
    ReadPlace place = value(facts.place());
    if (travel == null && place == null) {
      return null;
    }
    return new Mobility(
        place == null ? null : home(place),
        travel == null || travel.can().isEmpty() ? null : travel.can(),
        travel == null ? null : travel.maxMinutes(),
        null);
  }

  private static HomePlace home(ReadPlace place) {
    String postcode = place.postcode();
    return postcode == null
        ? new HomePlace(null, place.municipality(), null, PlacePrecision.MUNICIPALITY)
        : HomePlace.ofPostcode(Integer.parseInt(postcode));
  }

  private static List<SkillRequirement> requirements(Reading reading) {
    return taken(reading, ConceptKind.SKILL)
        .map(skill ->
            new SkillRequirement(
                skill.id(), orEssential(skill.importance()), null, null, skill.label()))
        .toList();
  }

  private static List<LicenceRequirement> licencesAsked(Facts facts) {
    return values(facts.licences()).stream()
        .map(licence ->
            new LicenceRequirement(licence.id(), orEssential(licence.importance()), null))
        .limit(MOST_ENTRIES)
        .toList();
  }

  private static Importance orEssential(@Nullable Importance importance) {
    return importance == null ? Importance.ESSENTIAL : importance;
  }

  private static @Nullable LanguageDemand languageDemand(Facts facts) {
    Map<String, LanguageRequirement> byLanguage = new LinkedHashMap<>();
    for (ReadLanguage read : facts.languages()) {
      Cefr level = read.level();
      if (!read.hidden() && level != null && level != Cefr.NONE) {
        byLanguage.putIfAbsent(read.language(), LanguageRequirement.of(read.language(), level));
      }
    }
    Boolean english = offers(facts, OfferKind.ENGLISH_SPEAKING_TEAM);
    Boolean course = offers(facts, OfferKind.LANGUAGE_COURSE);
    if (byLanguage.isEmpty() && english == null && course == null) {
      return null;
    }
    return new LanguageDemand(orMissing(List.copyOf(byLanguage.values())), null, english, course);
  }

  private static @Nullable Boolean offers(Facts facts, OfferKind kind) {
    return values(facts.offers()).contains(kind) ? Boolean.TRUE : null;
  }

  private static @Nullable Terms terms(Facts facts) {
    List<ContractForm> contracts = values(facts.contracts()).stream().distinct().toList();
    ContractForm contract = contracts.size() == 1 ? contracts.getFirst() : null;
    Boolean transport = offers(facts, OfferKind.TRANSPORT);
    if (facts.wage() == null && contract == null && transport == null) {
      return null;
    }
    return new Terms(value(facts.wage()), contract, null, transport, null, null, null);
  }

  private static @Nullable List<Workplace> workplaces(Facts facts) {
    ReadPlace place = value(facts.place());
    if (place == null) {
      return null;
    }
    String postcode = place.postcode();
    return List.of(
        new Workplace(
            postcode == null ? null : Integer.valueOf(postcode), place.municipality(), null));
  }

  private static TextByLanguage text(Reading reading, String text, int longest) {
    String cut = text.length() > longest ? text.substring(0, longest) : text;
    return "en".equals(reading.language())
        ? new TextByLanguage(null, cut)
        : new TextByLanguage(cut, null);
  }

  private static <T> @Nullable T value(@Nullable Found<T> found) {
    return found == null ? null : found.value();
  }

  private static <T> List<T> values(List<Found<T>> found) {
    List<T> values = new ArrayList<>();
    found.forEach(one -> values.add(one.value()));
    return values;
  }

  private static <T> @Nullable List<T> orMissing(List<T> list) {
    return list.isEmpty() ? null : list;
  }
}
