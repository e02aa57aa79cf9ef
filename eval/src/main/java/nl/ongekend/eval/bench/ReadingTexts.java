package nl.ongekend.eval.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.ongekend.taxonomy.Csr;
import nl.ongekend.taxonomy.TaxonomySnapshot;

/**
 * Texts to read: vacancies of a given length and lines that a coach might type, about occupations
 * of a taxonomy and their skills, half in Dutch and half in English. The same for the same seed.
 */
final class ReadingTexts {

  private static final String[] DUTCH = {
    "Wij zoeken een nieuwe collega die graag met mensen werkt en weet van aanpakken. ",
    "Je werkt 32 tot 40 uur per week, van maandag tot en met vrijdag van 08:00 tot 16:30. ",
    "Je verdient tussen € 15,20 en € 18,40 bruto per uur en krijgt reiskosten. ",
    "Rijbewijs B is een pré en Nederlands op niveau B1 is voldoende. ",
    "Ervaring is niet nodig, want wij leren je het vak in de praktijk. "
  };
  private static final String[] ENGLISH = {
    "We are looking for a new colleague who likes to work with people and gets things done. ",
    "You work 32 to 40 hours a week, from Monday to Friday between 08:00 and 16:30. ",
    "You earn between € 15.20 and € 18.40 gross an hour, and travel costs are paid. ",
    "Driving licence B is a plus, and Dutch at level B1 is enough. ",
    "No experience is required, because you will learn the trade in practice. "
  };
  private static final String[] PLACES = {"Delfzijl", "Assen", "Leeuwarden", "Groningen", "Emmen"};

  private final TaxonomySnapshot taxonomy;
  private final Random random;

  ReadingTexts(TaxonomySnapshot taxonomy, long seed) {
    this.taxonomy = taxonomy;
    this.random = new Random(seed);
  }

  /** Returns vacancies of exactly so many characters. */
  List<String> vacancies(int count, int characters) {
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(vacancy(i % 2 == 0 ? "nl" : "en", characters));
    }
    return texts;
  }

  private String vacancy(String language, int characters) {
    int occupation = random.nextInt(taxonomy.occupationCount());
    String[] sentences = language.equals("nl") ? DUTCH : ENGLISH;
    StringBuilder text = new StringBuilder(label(occupation, language)).append("\n\n");
    while (text.length() < characters) {
      text.append(sentences[random.nextInt(sentences.length)]);
      text.append(skill(occupation, language)).append(random.nextBoolean() ? ".\n" : ", ");
    }
    return text.substring(0, characters);
  }

  /** Returns lines: an occupation, hours and a place. */
  List<String> lines(int count) {
    List<String> lines = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String language = i % 2 == 0 ? "nl" : "en";
      lines.add(
          "%s, B1, %d %s, %s"
              .formatted(
                  label(random.nextInt(taxonomy.occupationCount()), language),
                  8 + random.nextInt(33),
                  language.equals("nl") ? "uur" : "hours",
                  PLACES[random.nextInt(PLACES.length)]));
    }
    return lines;
  }

  private String label(int occupation, String language) {
    return taxonomy.occupationLabels().preferred(occupation, language);
  }

  private String skill(int occupation, String language) {
    Csr skills = taxonomy.essentialSkills();
    int skill =
        skills.size(occupation) == 0
            ? random.nextInt(taxonomy.skillCount())
            : skills.get(occupation, random.nextInt(skills.size(occupation)));
    return taxonomy.skillLabels().preferred(skill, language);
  }
}
