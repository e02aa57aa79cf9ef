package nl.ongekend.core.reading.concept;

import java.util.ArrayList;
import java.util.List;
import nl.ongekend.core.reading.Span;

/**
 * A part of a text that no label reaches across: a sentence, a line, an item of a list, a heading.
 *
 * @param span where it stands
 * @param words its words, in their order; may be empty
 * @param line which line of the text it is in, from 0; blank lines count
 * @param announces whether it ends with a colon, and so says something of what follows
 */
record Passage(Span span, List<Word> words, int line, boolean announces) {

  /** Something between angle brackets that is longer than this is no mark-up. */
  private static final int LONGEST_TAG = 300;

  /** Returns the passages of a text, in their order. */
  static List<Passage> of(String text) {
    List<Passage> passages = new ArrayList<>();
    int line = 0;
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      int tag = c == '<' ? tagEnd(text, at) : at;
      if (tag > at || isBorder(text, at)) {
        add(text, start, at, line, passages);
        at = Math.max(at, tag);
        start = at + 1;
        line += c == '\n' || c == '<' ? 1 : 0;
      }
    }
    add(text, start, text.length(), line, passages);
    return passages;
  }

  private static void add(String text, int start, int end, int line, List<Passage> passages) {
    List<Word> words = new ArrayList<>();
    Word.add(text, start, end, words);
    if (!words.isEmpty()) {
      passages.add(new Passage(new Span(start, end), words, line, isAt(text, end, ':')));
    }
  }

  private static boolean isAt(String text, int at, char wanted) {
    return at < text.length() && text.charAt(at) == wanted;
  }

  private static boolean isBorder(String text, int at) {
    return switch (text.charAt(at)) {
      case '\n', '\r', '!', '?', ';', '•', '▪', '·', '●', '|', '。', '؟' -> true;
      // Not in "node.js" and "10:30".
      case '.', ':' -> at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
      default -> false;
    };
  }

  /** Returns where a tag ends that begins here; the same place when none does. */
  private static int tagEnd(String text, int at) {
    if (at + 1 >= text.length()
        || !(isAt(text, at + 1, '/') || Character.isLetter(text.charAt(at + 1)))) {
      return at;
    }
    int most = Math.min(text.length(), at + LONGEST_TAG);
    for (int end = at + 1; end < most; end++) {
      if (text.charAt(end) == '>') {
        return end;
      }
      if (text.charAt(end) == '<') {
        return at;
      }
    }
    return at;
  }
}
