package nl.ongekend.core.text;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Splits a normalised text into the features by which it is compared. */
@FunctionalInterface
public interface TextFeatures {

  /** Gives each feature of a text as often as it occurs, in the order of the text. */
  void split(String text, Consumer<String> feature);

  /** Returns features that are the words: what stands between blanks. */
  static TextFeatures words() {
    return (text, feature) -> {
      for (String word : Blanks.split(text)) {
        feature.accept(word);
      }
    };
  }

  /**
   * Returns features that are runs of characters, across words.
   *
   * @param shortest the length of the shortest run, at least 1
   * @param longest the length of the longest, at least {@code shortest}
   */
  static TextFeatures characters(int shortest, int longest) {
    return (text, feature) -> runs(Blanks.collapse(text), shortest, longest, feature);
  }

  /**
   * Returns features that are runs of characters inside words. A word has a blank on either side,
   * so that its beginning and its end are features of their own.
   */
  static TextFeatures charactersOfWords(int shortest, int longest) {
    return (text, feature) -> {
      for (String word : Blanks.split(text)) {
        runs(" " + word + " ", shortest, longest, feature);
      }
    };
  }

  private static void runs(String text, int shortest, int longest, Consumer<String> feature) {
    for (int length = shortest; length <= longest; length++) {
      if (length >= text.length()) {
        // A text that is too short for the longer runs is a feature itself, once.
        feature.accept(text);
        return;
      }
      for (int start = 0; start + length <= text.length(); start++) {
        feature.accept(text.substring(start, start + length));
      }
    }
  }

  /** White space, which only separates. */
  final class Blanks {

    private static final Pattern RUN = Pattern.compile("\\s+");

    private Blanks() {}

    static String[] split(String text) {
      String stripped = text.strip();
      return stripped.isEmpty() ? new String[0] : RUN.split(stripped);
    }

    static String collapse(String text) {
      return RUN.matcher(text).replaceAll(" ");
    }
  }
}
