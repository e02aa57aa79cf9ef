package nl.ongekend.eval.generate;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.LanguageCourse;
import nl.ongekend.core.profile.LanguageSkill;
import nl.ongekend.eval.generate.GeneratorSettings.Passports;
import org.jspecify.annotations.Nullable;

/** The languages of a passport: Dutch, English and the language of home, each once. */
final class PassportLanguages {

  private PassportLanguages() {}

  /** Returns the languages. */
  static List<LanguageSkill> pick(PersonShape shape, RandomStream random) {
    List<LanguageSkill> languages = new ArrayList<>(3);
    String home = shape.languages().home().pick(random);
    Cefr dutch = shape.languages().dutch().pick(random);
    languages.add(skill("nl", dutch, course(shape, dutch, random), random));
    if (!random.chance(Passports.MISSING_ENGLISH)) {
      languages.add(skill("en", shape.languages().english().pick(random), null, random));
    }
    if (!home.equals("nl")) {
      languages.add(skill(home, Cefr.C2, null, random));
    }
    return languages;
  }

  /** A course leads one step further, at the end of one of the next ten months. */
  private static @Nullable LanguageCourse course(
      PersonShape shape, Cefr level, RandomStream random) {
    if (level.compareTo(Cefr.C1) >= 0 || !random.chance(shape.traits().followsCourse())) {
      return null;
    }
    LocalDate expected =
        GeneratorSettings.AS_OF.plusMonths(random.below(10)).with(lastDayOfMonth());
    return new LanguageCourse(step(level, 1), expected);
  }

  /** Reading and listening may be a step above what was said, writing a step below. */
  private static LanguageSkill skill(
      String language, Cefr level, @Nullable LanguageCourse course, RandomStream random) {
    return new LanguageSkill(
        language,
        known(step(level, random.below(3) == 0 ? 1 : 0), random),
        known(level, random),
        known(level, random),
        known(step(level, random.below(2) - 1), random),
        course);
  }

  private static @Nullable Cefr known(Cefr level, RandomStream random) {
    return random.chance(Passports.MISSING_LANGUAGE_SKILL) ? null : level;
  }

  private static Cefr step(Cefr level, int steps) {
    Cefr[] levels = Cefr.values();
    return levels[Math.clamp(level.ordinal() + steps, 0, levels.length - 1)];
  }
}
