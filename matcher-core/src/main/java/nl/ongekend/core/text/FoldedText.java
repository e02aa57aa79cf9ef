package nl.ongekend.core.text;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The two forms in which words are compared. Thread-safe.
 *
 * <p><i>Words</i> are runs of letters and digits in lower case, with their accents: what a stemmer
 * wants. <i>Folding</i> takes the accents off and writes every script in Latin letters, so that
 * {@code café} meets {@code cafe}, and a Ukrainian word its Latin spelling.
 */
final class FoldedText {

  private static final Normalizer2 CASE_FOLD = Normalizer2.getNFKCCasefoldInstance();
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}+#]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
  private static final Transliterator LATIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

  private FoldedText() {}

  /**
   * Returns the words of a text in its order; {@code +} and {@code #} are letters ({@code c++}).
   */
  static List<String> words(String text) {
    return NO_WORD
        .splitAsStream(CASE_FOLD.normalize(text))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Returns a word without accents, in Latin letters. */
  static String fold(String word) {
    if (ASCII.matcher(word).matches()) {
      return word;
    }
    String bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    return ASCII.matcher(bare).matches() ? bare : LATIN.transliterate(bare);
  }
}
