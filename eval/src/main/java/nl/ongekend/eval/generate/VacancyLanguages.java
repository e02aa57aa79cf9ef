package nl.ongekend.eval.generate;

import static nl.ongekend.core.profile.Cefr.A2;
import static nl.ongekend.core.profile.Cefr.B1;
import static nl.ongekend.core.profile.Cefr.B2;
import static nl.ongekend.core.profile.Cefr.C1;

import java.util.List;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.Indispensable;
import nl.ongekend.core.profile.LanguageDemand;
import nl.ongekend.core.profile.LanguageRequirement;
import nl.ongekend.core.profile.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What vacancies say about languages: a few dozen combinations, by how much a sector talks, writes
 * and works in English.
 */
final class VacancyLanguages {

  private static final WeightedChoice<LanguageDemand> PRACTICAL =
      WeightedChoice.of(asked(spoken("nl", A2)), 16)
          .or(course(spoken("nl", A2)), 8)
          .or(asked(spoken("nl", B1)), 14)
          .or(course(spoken("nl", B1)), 4)
          .or(asked(whole("nl", B1)), 12)
          .or(asked(spoken("nl", A2), spoken("en", A2)), 5)
          .or(english(spoken("en", A2)), 8)
          .or(english(spoken("en", B1)), 8)
          .or(english(), 3)
          .or(none(), 10)
          .or(safety(spoken("nl", A2), "nl", "en", "pl"), 5)
          .or(safety(spoken("nl", B1), "nl", "en"), 5)
          .or(safety(spoken("en", A2), "nl", "en", "pl", "ro"), 2);

  private static final WeightedChoice<LanguageDemand> CONTACT =
      WeightedChoice.of(asked(whole("nl", B1)), 20)
          .or(asked(whole("nl", B2)), 24)
          .or(course(whole("nl", B1)), 9)
          .or(course(whole("nl", B2)), 5)
          .or(asked(reports("nl", B2, B1)), 10)
          .or(course(reports("nl", B1, A2)), 6)
          .or(asked(whole("nl", C1)), 5)
          .or(asked(whole("nl", B2), whole("en", B1)), 5)
          .or(asked(whole("nl", B1), spoken("fy", A2)), 3)
          .or(asked(spoken("nl", A2), spoken("en", B1)), 4)
          .or(english(spoken("en", B1)), 2)
          .or(asked(whole("nl", B2), spoken("de", B1)), 2)
          .or(asked(indispensable("nl", B2, "handing over to the next shift")), 2);

  private static final WeightedChoice<LanguageDemand> OFFICE =
      WeightedChoice.of(asked(whole("nl", B2)), 16)
          .or(asked(whole("nl", C1)), 8)
          .or(asked(whole("nl", B1)), 8)
          .or(asked(whole("nl", B2), whole("en", B2)), 12)
          .or(asked(whole("nl", B1), whole("en", B1)), 6)
          .or(english(whole("en", B2)), 16)
          .or(english(whole("en", B1)), 8)
          .or(english(whole("en", C1)), 5)
          .or(english(whole("en", B2), spoken("nl", A2)), 7)
          .or(englishWithCourse(whole("en", B2)), 6)
          .or(course(whole("nl", B1)), 3)
          .or(asked(whole("nl", B2), whole("de", B2)), 3)
          .or(asked(whole("en", B2), reads("nl", B1)), 2);

  private VacancyLanguages() {}

  /** Returns what a vacancy says, or null when it is silent. */
  static @Nullable LanguageDemand pick(Sector sector, RandomStream random) {
    return random.unlessMissing(
        GeneratorSettings.Vacancies.SILENT_ABOUT_LANGUAGE, () -> choice(sector).pick(random));
  }

  private static WeightedChoice<LanguageDemand> choice(Sector sector) {
    return switch (sector) {
      case CARE, EDUCATION, RETAIL, PUBLIC, CRAFTS -> CONTACT;
      case ICT, BUSINESS, ENERGY -> OFFICE;
      case TECHNOLOGY,
          CONSTRUCTION,
          LOGISTICS,
          TRANSPORT,
          HOSPITALITY,
          FOOD,
          HORTICULTURE,
          CLEANING ->
          PRACTICAL;
    };
  }

  private static LanguageRequirement whole(String language, Cefr level) {
    return LanguageRequirement.of(language, level);
  }

  private static LanguageRequirement spoken(String language, Cefr level) {
    return new LanguageRequirement(language, level, null, level, null, null);
  }

  private static LanguageRequirement reads(String language, Cefr level) {
    return new LanguageRequirement(language, null, level, null, null, null);
  }

  private static LanguageRequirement reports(String language, Cefr spoken, Cefr written) {
    return new LanguageRequirement(language, spoken, spoken, spoken, written, null);
  }

  private static LanguageRequirement indispensable(String language, Cefr level, String task) {
    return new LanguageRequirement(language, level, null, level, null, new Indispensable(task));
  }

  private static LanguageDemand none() {
    return new LanguageDemand(List.of(), null, null, null);
  }

  private static LanguageDemand asked(LanguageRequirement... working) {
    return new LanguageDemand(List.of(working), null, null, null);
  }

  private static LanguageDemand course(LanguageRequirement working) {
    return new LanguageDemand(List.of(working), null, null, true);
  }

  private static LanguageDemand english(LanguageRequirement... working) {
    return new LanguageDemand(List.of(working), null, true, null);
  }

  private static LanguageDemand englishWithCourse(LanguageRequirement working) {
    return new LanguageDemand(List.of(working), null, true, true);
  }

  private static LanguageDemand safety(LanguageRequirement working, String... languages) {
    return new LanguageDemand(List.of(working), List.of(languages), null, null);
  }
}
