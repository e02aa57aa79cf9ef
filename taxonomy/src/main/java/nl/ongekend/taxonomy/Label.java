package nl.ongekend.taxonomy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word or phrase for a concept in one language.
 *
 * <p>The text is kept in Unicode form NFC, without outer blanks and with single spaces inside.
 *
 * @param language BCP 47 tag; kept in lower case
 * @param text not blank, at most {@value #MAX_LENGTH} characters, no control characters but blanks
 * @param reviewed whether somebody who speaks the language has reviewed the text
 */
public record Label(String language, String text, boolean reviewed) {

  /** The longest label that is accepted, in characters. */
  public static final int MAX_LENGTH = 500;

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8})*");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

  /**
   * Tidies and checks the label.
   *
   * @throws IllegalArgumentException if the language is not a tag, or the text is blank, too long
   *     or has control characters
   */
  public Label {
    language = requireLanguage(language);
    text = tidy(text);
    if (text.isEmpty() || text.length() > MAX_LENGTH || CONTROL.matcher(text).find()) {
      throw new IllegalArgumentException(
          "label (%s) must have 1 to %d characters and no control characters.%n"
                  .formatted(text, MAX_LENGTH)
              + "Give a word or a short phrase.");
    }
  }

  /** Returns a reviewed label. */
  public static Label of(String language, String text) {
    return new Label(language, text, true);
  }

  /**
   * Returns the language tag in lower case.
   *
   * @throws IllegalArgumentException if it is not a language tag
   */
  static String requireLanguage(String language) {
    String tag = language.toLowerCase(Locale.ROOT);
    if (!LANGUAGE.matcher(tag).matches()) {
      throw new IllegalArgumentException(
          "language (%s) must be a BCP 47 tag.%n".formatted(language)
              + "Use two or three letters, for example nl, en or ar.");
    }
    return tag;
  }

  private static String tidy(String text) {
    String single = BLANKS.matcher(text).replaceAll(" ").strip();
    return Normalizer.normalize(single, Normalizer.Form.NFC);
  }
}
