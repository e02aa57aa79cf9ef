package nl.ongekend.core.voice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The words of the pages that a person has of their own, in the languages of {@link Voice#PERSON};
 * another language gets English. Immutable and thread-safe.
 */
public final class OwnWords {

  private static final String PAGES = "own";
  private static final String VOICE = "person";

  private final MessageBundle messages;

  private OwnWords(MessageBundle messages) {
    this.messages = messages;
  }

  /**
   * Returns the words in a language.
   *
   * @param language a language tag, such as {@code ar}
   * @throws BundleProblem if a message is malformed
   */
  public static OwnWords of(String language) {
    MessageBundle pages = MessageBundles.personal(PAGES, language);
    MessageBundle voice = MessageBundles.personal(VOICE, language);
    SequencedMap<String, String> both = new LinkedHashMap<>(voice.patterns());
    both.putAll(pages.patterns());
    both.put(MessageBundle.REVIEWED, String.valueOf(pages.isReviewed() && voice.isReviewed()));
    return new OwnWords(new MessageBundle(Voice.PERSON, pages.language(), both));
  }

  MessageBundle messages() {
    return messages;
  }

  /** Returns the language they are in, ISO 639. */
  public String language() {
    return messages.language();
  }

  /** Returns whether they run from right to left. */
  public boolean isRightToLeft() {
    return messages.isRightToLeft();
  }

  /** Returns whether somebody who speaks the language has reviewed all of them. */
  public boolean isReviewed() {
    return messages.isReviewed();
  }

  /**
   * Returns a text that inserts nothing.
   *
   * @throws IllegalStateException if nobody wrote it
   */
  public String text(String key) {
    return messages.text(key);
  }

  /**
   * Returns a text with what it inserts.
   *
   * @param arguments by name: texts, which keep their own direction, and numbers
   * @throws IllegalStateException if nobody wrote it
   */
  public String text(String key, Map<String, ?> arguments) {
    return messages.text(key, arguments);
  }

  /** Returns the text that goes with a constant: {@code role.job-coach}. */
  public String text(String prefix, Enum<?> constant) {
    return messages.text(prefix + "." + MessageCatalogue.key(constant));
  }

  /** Returns a number with two decimals at most, as many as it needs. */
  public String number(BigDecimal number) {
    return messages.formats().number(number);
  }

  /** Returns a date written out. */
  public String date(LocalDate date) {
    return messages.formats().date(date);
  }
}
