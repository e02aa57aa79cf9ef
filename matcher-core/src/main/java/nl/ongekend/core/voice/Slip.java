package nl.ongekend.core.voice;

import java.util.List;

/**
 * What somebody takes home who agreed to a release, in their own language.
 *
 * @param language the language of the text, ISO 639
 * @param rightToLeft whether the text runs from right to left
 * @param reviewed whether somebody who speaks the language has reviewed the wording
 * @param title its title
 * @param sentences what was agreed to, how, for how long, and how to take it back; in this order
 */
public record Slip(
    String language, boolean rightToLeft, boolean reviewed, String title, List<String> sentences) {

  /** Copies the list. */
  public Slip {
    sentences = List.copyOf(sentences);
  }
}
