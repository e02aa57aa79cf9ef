package nl.ongekend.core.voice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.LanguageSkill;
import nl.ongekend.core.profile.OccupationHeld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.SkillClaim;
import nl.ongekend.core.score.Term;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import org.jspecify.annotations.Nullable;

/**
 * Says to a person on a sheet to take home who they are and what they can do. Speaks the languages
 * of {@link Voice#PERSON}; another language gets English. Immutable and thread-safe.
 */
public final class SheetNarrator {

  private final TaxonomySnapshot taxonomy;
  private final MessageBundle sheet;
  private final MessageBundle person;

  private SheetNarrator(TaxonomySnapshot taxonomy, MessageBundle sheet, MessageBundle person) {
    this.taxonomy = taxonomy;
    this.sheet = sheet;
    this.person = person;
  }

  /**
   * Returns a narrator.
   *
   * @param taxonomy where the labels of concepts come from
   * @param language an ISO 639 code, such as {@code ar}
   * @throws BundleProblem if a message is malformed
   */
  public static SheetNarrator of(TaxonomySnapshot taxonomy, String language) {
    return new SheetNarrator(
        taxonomy,
        MessageBundles.personal("sheet", language),
        MessageBundles.personal("person", language));
  }

  /**
   * Returns the sheet of a person.
   *
   * @param home where the person lives; empty when unknown
   * @param madeOn the date of the sheet
   */
  public Sheet tell(Passport passport, String home, LocalDate madeOn) {
    Wording words = new Wording(person, taxonomy, SeenLabels.of(passport));
    return new Sheet(
        sheet.language(),
        sheet.isRightToLeft(),
        sheet.isReviewed(),
        words(madeOn),
        facts(passport, home, words),
        skills(passport, words));
  }

  private SheetWords words(LocalDate madeOn) {
    return new SheetWords(
        sheet.text("title"),
        sheet.text("who"),
        sheet.text("skills"),
        sheet.text("jobs"),
        sheet.text("why"),
        sheet.text("step"),
        sheet.text("none"),
        sheet.text("decide"),
        sheet.text("made", Map.of("date", sheet.formats().date(madeOn))));
  }

  private List<SheetFact> facts(Passport passport, String home, Wording words) {
    return Stream.of(
            new SheetFact(words.text("term", Term.OCCUPATION), occupations(passport, words)),
            new SheetFact(words.text("term", Term.LANGUAGE), languages(passport, words)),
            new SheetFact(words.text("term", Term.HOURS), words.hours(passport.workTime())),
            new SheetFact(sheet.text("home"), Fragment.of(home)))
        .filter(fact -> !fact.value().isEmpty())
        .toList();
  }

  private static String occupations(Passport passport, Wording words) {
    return joined(
        orEmpty(passport.occupations()).stream()
            .map(OccupationHeld::concept)
            .map(concept -> words.concept(concept.uri())),
        words);
  }

  private static String languages(Passport passport, Wording words) {
    return joined(
        orEmpty(passport.languages()).stream().map(skill -> language(skill, words)), words);
  }

  private static String language(LanguageSkill skill, Wording words) {
    String name = words.language(skill.language());
    Cefr level = skill.speaking() == null ? skill.listening() : skill.speaking();
    return level == null || level == Cefr.NONE ? name : name + " " + level;
  }

  private static String joined(Stream<String> texts, Wording words) {
    return words.list(texts.distinct().toList());
  }

  private static List<String> skills(Passport passport, Wording words) {
    return orEmpty(passport.skills()).stream()
        .filter(SkillClaim::isWanted)
        .sorted(Comparator.comparing(SkillClaim::evidence).reversed())
        .map(claim -> words.concept(claim.concept().uri()))
        .distinct()
        .limit(Sheet.MOST_SKILLS)
        .toList();
  }

  private static <T> List<T> orEmpty(@Nullable List<T> values) {
    return values == null ? List.of() : values;
  }
}
