package nl.ongekend.eval.generate;

import java.util.List;
import java.util.Locale;
import nl.ongekend.core.profile.TextByLanguage;
import nl.ongekend.eval.generate.GeneratorSettings.Vacancies;
import org.jspecify.annotations.Nullable;

/**
 * Title and text of a vacancy, from a few sentences and the labels of the taxonomy.
 *
 * @param market has the labels
 * @param employer the name of the employer
 * @param town where the employer is
 * @param occupation the ordinal of the occupation
 * @param skills the skills asked for; the text names the first ones
 */
record VacancyText(
    LabourMarket market,
    String employer,
    String town,
    int occupation,
    List<SkillDraw.Drawn> skills) {

  private static final int MOST_NAMED = 5;
  private static final int PHRASES = 4;

  private static final List<String> OPENINGS =
      List.of(
          " is looking for a colleague in ",
          " has a place in ",
          " offers work in ",
          " is growing and needs people in ");
  private static final List<String> DUTCH_OPENINGS =
      List.of(
          " zoekt een collega in ", " heeft een plek in ", " biedt werk in ", " zoekt mensen in ");
  private static final List<String> CLOSINGS =
      List.of(
          "We look at what you can do, not at your diplomas.",
          "You learn the rest on the job.",
          "You work in a small team.",
          "Come and see the work before you decide.");
  private static final List<String> DUTCH_CLOSINGS =
      List.of(
          "We kijken naar wat je kunt, niet naar je diploma's.",
          "De rest leer je op de werkvloer.",
          "Je werkt in een klein team.",
          "Kom gerust eerst kijken.");

  /** Returns the label of the occupation, at times with the town. */
  TextByLanguage title(RandomStream random) {
    String place = random.chance(Vacancies.TOWN_IN_TITLE) ? " in " + town : "";
    String nl = random.unlessMissing(Vacancies.MISSING_DUTCH_TITLE, () -> label("nl") + place);
    return new TextByLanguage(nl, label("en") + place);
  }

  /** Returns a text of three or four sentences, or null when there is none. */
  @Nullable TextByLanguage description(RandomStream random) {
    if (random.chance(Vacancies.MISSING_DESCRIPTION)) {
      return null;
    }
    int phrase = random.below(PHRASES);
    int closing = random.below(PHRASES);
    String nl =
        random.unlessMissing(
            Vacancies.MISSING_DUTCH_DESCRIPTION,
            () ->
                employer
                    + DUTCH_OPENINGS.get(phrase)
                    + named("nl", ". Wat je doet: ", " en ")
                    + DUTCH_CLOSINGS.get(closing));
    String en =
        employer
            + OPENINGS.get(phrase)
            + named("en", ". What you do: ", " and ")
            + CLOSINGS.get(closing);
    return new TextByLanguage(nl, en);
  }

  private String named(String language, String introduction, String and) {
    int count = Math.min(MOST_NAMED, skills.size());
    StringBuilder text = new StringBuilder(town);
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? introduction : i == count - 1 ? and : ", ")
          .append(market.taxonomy().skillLabels().preferred(skills.get(i).skill(), language));
    }
    return text.append(". ").toString();
  }

  private String label(String language) {
    String label = market.occupationLabel(occupation, language);
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }
}
