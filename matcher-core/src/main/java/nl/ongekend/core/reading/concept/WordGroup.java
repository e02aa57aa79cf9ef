package nl.ongekend.core.reading.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.ongekend.core.reading.Span;

/**
 * A few words of a passage that say one thing: what stands between commas, brackets, dashes and
 * words such as <i>and</i> and <i>because</i>, from its first word of meaning to its last.
 *
 * @param firstWord its first word, by its place in the passage
 * @param lastWord its last
 */
record WordGroup(int firstWord, int lastWord) {

  private static final Set<String> BORDERS =
      Set.of(
          "en", "of", "and", "or", "but", "maar", "als", "when", "if", "omdat", "because", "dat",
          "die", "that", "who", "which");
  private static final String MARKS = ",()[]/–—\"";
  private static final String DASH = " - ";

  /** Returns the groups of a passage, in its order. */
  static List<WordGroup> of(Passage passage, String text) {
    List<WordGroup> groups = new ArrayList<>();
    List<Word> words = passage.words();
    int first = -1;
    int last = -1;
    for (int place = 0; place < words.size(); place++) {
      String word = words.get(place).folded();
      boolean border = BORDERS.contains(word);
      if (first >= 0 && (border || isApart(text, words.get(place - 1), words.get(place)))) {
        groups.add(new WordGroup(first, last));
        first = -1;
      }
      if (!border && !StopWords.has(word)) {
        first = first < 0 ? place : first;
        last = place;
      }
    }
    if (first >= 0) {
      groups.add(new WordGroup(first, last));
    }
    return groups;
  }

  private static boolean isApart(String text, Word word, Word next) {
    String between = text.substring(word.end(), next.start());
    return between.contains(DASH) || between.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
  }

  /** Returns the text of it. */
  String in(Passage passage, String text) {
    List<Word> words = passage.words();
    return new Span(words.get(firstWord).start(), words.get(lastWord).end()).in(text);
  }
}
