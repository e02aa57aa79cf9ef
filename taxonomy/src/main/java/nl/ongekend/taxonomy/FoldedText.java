package nl.ongekend.taxonomy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text reduced to what counts when labels are looked up: lower-case letters and digits in words
 * separated by one space.
 *
 * <p>Accents and other combining marks are dropped, punctuation becomes a space. Example: {@code
 * "Café-medewerker (m/v)"} folds to {@code "cafe medewerker m v"}. Scripts without case or accents
 * keep their letters.
 */
public final class FoldedText {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private FoldedText() {}

  /** Returns the folded form of a text; empty when it has no letters or digits. */
  public static String fold(String text) {
    if (isFolded(text)) {
      return text;
    }
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String plain = MARKS.matcher(decomposed).replaceAll("");
    return OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** Most labels are plain lower-case ASCII already; those are worth not normalising. */
  private static boolean isFolded(String text) {
    char previous = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!word && (c != ' ' || previous == ' ')) {
        return false;
      }
      previous = c;
    }
    return previous != ' ' || text.isEmpty();
  }
}
