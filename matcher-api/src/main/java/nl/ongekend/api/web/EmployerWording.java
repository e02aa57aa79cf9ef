package nl.ongekend.api.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ongekend.api.service.MarketService;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.service.TaxonomyService;
import nl.ongekend.api.service.Today;
import nl.ongekend.api.view.AskedReleasesDocument;
import nl.ongekend.api.view.EmployerPoolDocument;
import nl.ongekend.api.view.ShortlistDocument;
import nl.ongekend.core.profile.CefrSkill;
import nl.ongekend.core.profile.Importance;
import nl.ongekend.core.profile.LanguageRequirement;
import nl.ongekend.core.profile.LicenceRequirement;
import nl.ongekend.core.profile.SkillRequirement;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.ConceptType;
import org.jspecify.annotations.Nullable;

/** Puts into words what an employer sees of a vacancy and of people without names. Thread-safe. */
final class EmployerWording {

  /** The phrase whose rule says how a language may be asked. */
  private static final String NATIVE_SPEAKER = "refused.native-speaker";

  private static final int NAME_LENGTH = 4;

  private final TaxonomyService taxonomy;
  private final MarketService markets;
  private final EmployerHints hints;
  private final Texts texts;
  private final ChangeWording changes;

  EmployerWording(Services services, EmployerHints hints, Texts texts, ChangeWording changes) {
    this.taxonomy = services.taxonomy();
    this.markets = services.markets();
    this.hints = hints;
    this.texts = texts;
    this.changes = changes;
  }

  /**
   * Something that a vacancy asks.
   *
   * @param kind what it is: {@code skill}, {@code licence}, {@code language} or {@code diploma}
   * @param text the same for people
   * @param note how much it is asked
   * @param basis where the rule about asking it is written; empty when no rule is known
   */
  record Asked(String kind, String text, String note, String basis) {}

  /**
   * What asking one step less would reach.
   *
   * @param what the step
   * @param people how many people, rounded
   * @param more whether that is another number than now
   */
  record Step(String what, String people, boolean more) {}

  /** People who fit equally well, in an order that means nothing. */
  record Band(String name, List<Entry> entries) {}

  /**
   * Somebody without a name.
   *
   * @param id what is asked about
   * @param name what to call it on the page
   * @param met what is asked and there
   * @param toLearn what has to be learned
   * @param open what is not known
   * @param asked whether it was asked to meet
   */
  record Entry(
      UUID id,
      String name,
      List<String> met,
      List<String> toLearn,
      List<String> open,
      boolean asked) {}

  /**
   * A wish to meet somebody.
   *
   * @param name what the entry was called
   * @param day when it was asked
   * @param person who it is; missing as long as it is not open
   */
  record Request(String name, String day, AskedReleasesDocument.@Nullable Person person) {}

  /** Returns what a vacancy asks, in its order. */
  List<Asked> asked(Vacancy vacancy, PageLanguage language) {
    List<Asked> asked = new ArrayList<>();
    for (SkillRequirement skill : orEmpty(vacancy.skills())) {
      asked.add(concept("skill", skill.concept(), skill.importance(), language));
    }
    for (LicenceRequirement licence : orEmpty(vacancy.licences())) {
      asked.add(concept("licence", licence.concept(), licence.importance(), language));
    }
    if (vacancy.languages() != null) {
      orEmpty(vacancy.languages().working()).forEach(one -> asked.add(language(one, language)));
    }
    if (vacancy.diploma() != null) {
      String demand = vacancy.diploma().demand().name().toLowerCase(Locale.ROOT);
      String text = texts.of(language, "employer.diploma." + demand);
      asked.add(new Asked("diploma", text, "", ""));
    }
    return asked;
  }

  private Asked concept(
      String kind, ConceptId concept, Importance importance, PageLanguage language) {
    String label =
        taxonomy
            .find(ConceptType.SKILL, concept.uri(), language.code())
            .map(one -> one.label())
            .orElse(concept.uri());
    String note = texts.of(language, "value." + importance.name().toLowerCase(Locale.ROOT));
    return new Asked(kind, label, note, "");
  }

  private Asked language(LanguageRequirement asked, PageLanguage language) {
    String levels =
        Stream.of(CefrSkill.values())
            .filter(skill -> asked.level(skill) != null)
            .map(skill -> texts.of(language, "employer.cefr." + skill) + " " + asked.level(skill))
            .collect(Collectors.joining(", "));
    String basis =
        markets
            .findPhrase(NATIVE_SPEAKER)
            .map(phrase -> hints.source(phrase.source(), language))
            .orElse("");
    return new Asked("language", Texts.language(language, asked.language()), levels, basis);
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  /** Returns a rounded number of people in words. */
  String people(String rounded, PageLanguage language) {
    return rounded.chars().allMatch(Character::isDigit)
        ? texts.of(language, "employer.people.about", rounded)
        : texts.of(language, "employer.people.few");
  }

  /** Returns what each step less would reach, in the order of the vacancy. */
  List<Step> steps(EmployerPoolDocument pool, PageLanguage language) {
    return pool.openings().stream()
        .map(opening ->
            new Step(
                texts.of(
                    language,
                    "step",
                    changes.about(opening.field(), opening.subject(), opening.label(), language),
                    changes.value(opening.field(), opening.from(), language),
                    changes.value(opening.field(), opening.to(), language)),
                people(opening.within(), language),
                !opening.within().equals(pool.within())))
        .toList();
  }

  /** Returns the entries of a shortlist by band, the best first. */
  List<Band> bands(ShortlistDocument list, AskedReleasesDocument requests) {
    Set<UUID> asked =
        requests.requests().stream()
            .map(AskedReleasesDocument.Item::entry)
            .collect(Collectors.toSet());
    Map<String, List<Entry>> entriesByBand = new LinkedHashMap<>();
    for (ShortlistDocument.Entry entry : list.entries()) {
      entriesByBand
          .computeIfAbsent(entry.band(), _ -> new ArrayList<>())
          .add(entry(entry, asked.contains(entry.id())));
    }
    return entriesByBand.entrySet().stream()
        .map(band -> new Band(band.getKey(), band.getValue()))
        .toList();
  }

  private static Entry entry(ShortlistDocument.Entry entry, boolean asked) {
    return new Entry(
        entry.id(),
        name(entry.id()),
        labels(entry, "met"),
        labels(entry, "to-learn"),
        labels(entry, "open"),
        asked);
  }

  private static List<String> labels(ShortlistDocument.Entry entry, String standing) {
    return entry.requirements().stream()
        .filter(one -> one.standing().equals(standing))
        .map(ShortlistDocument.Requirement::label)
        .toList();
  }

  /** The first signs of its id: enough to tell the entries of a list apart by eye. */
  private static String name(UUID entry) {
    return entry.toString().substring(0, NAME_LENGTH).toUpperCase(Locale.ROOT);
  }

  /** Returns what was asked, each in the same words until somebody is shown. */
  List<Request> requests(AskedReleasesDocument asked) {
    return asked.requests().stream()
        .map(one ->
            new Request(name(one.entry()), Today.day(one.requestedAt()).toString(), one.person()))
        .toList();
  }
}
