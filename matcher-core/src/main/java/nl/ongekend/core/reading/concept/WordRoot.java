package nl.ongekend.core.reading.concept;

import java.util.List;
import java.util.Set;

/**
 * What the forms of a word have in common, for Dutch and English alike: {@code lassen} and {@code
 * last} give {@code las}, {@code operates} and {@code operating} give {@code operat}.
 *
 * <p>A root is no word and is never shown. It is taken off one word at a time without knowing its
 * language, since a label and a text meet in it only when both went the same way. It joins some
 * words that have nothing to do with each other ({@code last} and {@code las}), so a label of one
 * word is never recognised by its root alone; see {@link #isPlural}.
 */
final class WordRoot {

  private static final int SHORTEST = 3;

  /** The first that fits is taken off; what is put in its place is behind the slash. */
  private static final List<String[]> ENDINGS =
      java.util.stream.Stream.of(
              "ations/at",
              "ation/at",
              "ating/at",
              "ated/at",
              "ates/at",
              "ate/at",
              "ingen/",
              "heden/heid",
              "ments/ment",
              "ities/iti",
              "ings/",
              "ying/i",
              "ies/i",
              "ied/i",
              "ing/",
              "eert/er",
              "eren/er",
              "eerd/er",
              "ers/er",
              "ren/r",
              "den/d",
              "ten/t",
              "en/",
              "es/",
              "ed/",
              "de/d",
              "te/t",
              "e/",
              "s/",
              "t/",
              "d/d",
              "y/i")
          .map(ending -> ending.split("/", 2))
          .toList();

  private static final Set<String> PLURALS = Set.of("", "s", "es", "en", "n", "e", "y", "ies");

  private WordRoot() {}

  /**
   * Returns the root of a word.
   *
   * @param word lower-case letters without accents; anything else is its own root
   */
  static String of(String word) {
    String root = word;
    String before = "";
    while (!root.equals(before)) {
      before = root;
      root = shorten(root);
    }
    return root;
  }

  private static String shorten(String word) {
    if (word.length() <= SHORTEST || !isLatin(word)) {
      return word;
    }
    for (String[] ending : ENDINGS) {
      int rest = word.length() - ending[0].length();
      if (rest >= SHORTEST && word.endsWith(ending[0]) && hasVowel(word, rest)) {
        return even(word.substring(0, rest) + ending[1]);
      }
    }
    return even(word);
  }

  /**
   * Returns whether two words differ by no more than one of them being a plural: {@code las} and
   * {@code lassen}, {@code battery} and {@code batteries}, {@code welder} and {@code welders}.
   */
  static boolean isPlural(String word, String other) {
    int same = 0;
    int shorter = Math.min(word.length(), other.length());
    while (same < shorter && word.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same >= SHORTEST
        && isPluralEnding(word, same)
        && isPluralEnding(other, same)
        && of(word).equals(of(other));
  }

  private static boolean isPluralEnding(String word, int same) {
    String ending = word.substring(same);
    boolean doubled = !ending.isEmpty() && ending.charAt(0) == word.charAt(same - 1);
    return PLURALS.contains(ending) || (doubled && PLURALS.contains(ending.substring(1)));
  }

  /** Undoes what spelling does to a root when an ending comes or goes. */
  private static String even(String root) {
    int last = root.length() - 1;
    char end = root.charAt(last);
    String even = root;
    if (end == root.charAt(last - 1)) {
      even = root.substring(0, last);
    } else if (last >= 3
        && isVowel(root.charAt(last - 1))
        && !isVowel(end)
        && root.charAt(last - 1) == root.charAt(last - 2)) {
      even = root.substring(0, last - 1) + end;
    }
    int place = even.length() - 1;
    return switch (even.charAt(place)) {
      case 'v' -> even.substring(0, place) + 'f';
      case 'z' -> even.substring(0, place) + 's';
      default -> even;
    };
  }

  private static boolean isLatin(String word) {
    return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private static boolean hasVowel(String word, int length) {
    return word.chars().limit(length).anyMatch(WordRoot::isVowel);
  }

  private static boolean isVowel(int c) {
    return "aeiouy".indexOf(c) >= 0;
  }
}
