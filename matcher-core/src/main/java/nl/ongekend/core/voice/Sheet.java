package nl.ongekend.core.voice;

import java.util.List;

/**
 * What is known about a person, on a sheet to take home in their own language. The vacancies on it
 * are told by {@link Narrator} in the voice {@link Voice#PERSON}.
 *
 * @param language the language of the text, ISO 639
 * @param rightToLeft whether the text runs from right to left
 * @param reviewed whether somebody who speaks the language has reviewed the wording
 * @param words the fixed words
 * @param facts who the person is; what is not known is left out
 * @param skills what the person can do, best proven first; at most {@value #MOST_SKILLS}
 */
public record Sheet(
    String language,
    boolean rightToLeft,
    boolean reviewed,
    SheetWords words,
    List<SheetFact> facts,
    List<String> skills) {

  /** The most skills that fit on the sheet. */
  public static final int MOST_SKILLS = 8;

  /** Copies the lists. */
  public Sheet {
    facts = List.copyOf(facts);
    skills = List.copyOf(skills);
  }
}
