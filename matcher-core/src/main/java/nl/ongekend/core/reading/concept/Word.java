package nl.ongekend.core.reading.concept;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.ongekend.taxonomy.FoldedText;

/**
 * A word of a text: letters and digits, with what stands inside or behind them as in {@code auto's}
 * and {@code C++}.
 *
 * @param start its first unit in the text
 * @param end one past its last
 * @param folded in lower case, without accents and apostrophes
 * @param capitalised whether it begins with a capital and goes on without, as a name does
 */
record Word(int start, int end, String folded, boolean capitalised) {

  /** No word anybody writes is longer; a longer run is cut. */
  private static final int LONGEST = 64;

  /** Returns the words of a text. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    add(text, 0, text.length(), words);
    return words;
  }

  /** Adds the words of a part of a text. */
  static void add(String text, int from, int to, List<Word> words) {
    int at = from;
    while (at < to) {
      if (!isLetter(text.charAt(at))) {
        at++;
        continue;
      }
      int end = end(text, at, to);
      String folded = fold(text.substring(at, end));
      if (!folded.isEmpty()) {
        words.add(new Word(at, end, folded, isCapitalised(text, at, end)));
      }
      at = end;
    }
  }

  private static boolean isCapitalised(String text, int start, int end) {
    return Character.isUpperCase(text.charAt(start))
        && end > start + 1
        && Character.isLowerCase(text.charAt(start + 1));
  }

  private static int end(String text, int start, int to) {
    int end = start + 1;
    int most = Math.min(to, start + LONGEST);
    while (end < most && (isLetter(text.charAt(end)) || isInside(text, end, to))) {
      end++;
    }
    while (end < most && (text.charAt(end) == '+' || text.charAt(end) == '#')) {
      end++;
    }
    return end;
  }

  private static boolean isInside(String text, int at, int to) {
    char c = text.charAt(at);
    return (c == '\'' || c == '’') && at + 1 < to && isLetter(text.charAt(at + 1));
  }

  /** Half of a pair of surrogates counts as a letter, so that no pair is ever cut in two. */
  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 128)) {
      return lower.indexOf('\'') < 0 ? lower : lower.replace("'", "");
    }
    String plain = FoldedText.fold(Normalizer.normalize(lower, Normalizer.Form.NFC));
    return plain.replace(" ", "");
  }
}
