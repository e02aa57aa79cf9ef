package nl.ongekend.core.reading.language;

import java.util.Arrays;
import java.util.Locale;
import nl.ongekend.core.reading.Mask;
import nl.ongekend.taxonomy.FoldedText;

/** Splits a text into tokens in one pass; used once. */
final class Tokenizer {

  /** A longer run between angle brackets is taken for text. */
  private static final int LONGEST_TAG = 300;

  private static final int LONGEST_ENTITY = 8;
  private static final int ASCII = 128;
  private static final String APOSTROPHES = "'\u2019\u02bc";

  private final String text;
  private TokenKind[] kinds = new TokenKind[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private String[] folded = new String[64];
  private int count;

  Tokenizer(String text) {
    this.text = text;
  }

  Tokens tokens() {
    int at = 0;
    while (at < text.length()) {
      at = next(at);
    }
    return new Tokens(
        text,
        Arrays.copyOf(kinds, count),
        Arrays.copyOf(starts, count),
        Arrays.copyOf(ends, count),
        Arrays.copyOf(folded, count));
  }

  private int next(int at) {
    if (text.charAt(at) == ' ') {
      return at + 1;
    }
    int point = text.codePointAt(at);
    int after = at + Character.charCount(point);
    if (isDigit(point)) {
      return addNumber(at);
    }
    if (Character.isLetter(point)) {
      return addWord(at);
    }
    if (point == Mask.UNIT) {
      return add(TokenKind.MASK, at, endOfMask(at), "");
    }
    if (point == '\n' || point == '\r') {
      return add(TokenKind.BREAK, at, after, "");
    }
    if (isSeparator(point)) {
      return after;
    }
    return addMarkup(at, after);
  }

  private int addMarkup(int at, int after) {
    char first = text.charAt(at);
    int tag = first == '<' ? endOfTag(at) : at;
    if (tag > at) {
      return add(TokenKind.BREAK, at, tag, "");
    }
    int entity = first == '&' ? endOfEntity(at) : at;
    if (entity == at) {
      return add(TokenKind.SIGN, at, after, text.substring(at, after));
    }
    // Of the entities only the currency carries meaning that a pattern reads.
    return text.startsWith("&euro;", at) ? add(TokenKind.SIGN, at, entity, "\u20ac") : entity;
  }

  private int addNumber(int from) {
    int to = from + 1;
    while (to < text.length() && (isDigit(text.charAt(to)) || isInsideNumber(to))) {
      to++;
    }
    return add(TokenKind.NUMBER, from, to, text.substring(from, to));
  }

  private boolean isInsideNumber(int at) {
    return ".,:".indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && isDigit(text.charAt(at + 1));
  }

  private int addWord(int from) {
    int to = from;
    while (to < text.length()) {
      int point = text.codePointAt(to);
      if (!isInsideWord(point) && !isInnerApostrophe(to)) {
        break;
      }
      to += Character.charCount(point);
    }
    return add(TokenKind.WORD, from, to, fold(text.substring(from, to)));
  }

  private static boolean isInsideWord(int point) {
    return point < ASCII
        ? isLatin(point) || isDigit(point)
        : Character.isLetterOrDigit(point) || isMark(point);
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private boolean isInnerApostrophe(int at) {
    return APOSTROPHES.indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  private static String fold(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= ASCII || word.charAt(i) == '\'') {
        String folded = FoldedText.fold(word).replace(" ", "");
        return folded.isEmpty() ? word : folded;
      }
    }
    return word.toLowerCase(Locale.ROOT);
  }

  private int endOfMask(int from) {
    int to = from;
    while (to < text.length() && text.charAt(to) == Mask.UNIT) {
      to++;
    }
    return to;
  }

  /** Returns the end of a tag, or {@code from} when there is none. */
  private int endOfTag(int from) {
    int name = from + 1;
    if (name >= text.length()
        || !(isLatin(text.charAt(name)) || "/!".indexOf(text.charAt(name)) >= 0)) {
      return from;
    }
    int limit = Math.min(text.length(), from + LONGEST_TAG);
    for (int to = name; to < limit && text.charAt(to) != '<'; to++) {
      if (text.charAt(to) == '>') {
        return to + 1;
      }
    }
    return from;
  }

  /**
   * Returns the end of an entity such as that of a hard blank, or {@code from} when there is none.
   */
  private int endOfEntity(int from) {
    int to = from + 1;
    int limit = Math.min(text.length(), to + LONGEST_ENTITY);
    while (to < limit
        && (isLatin(text.charAt(to)) || isDigit(text.charAt(to)) || text.charAt(to) == '#')) {
      to++;
    }
    return to > from + 1 && to < text.length() && text.charAt(to) == ';' ? to + 1 : from;
  }

  private static boolean isLatin(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(int point) {
    return point >= '0' && point <= '9';
  }

  private static boolean isSeparator(int point) {
    int type = Character.getType(point);
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || isMark(point);
  }

  private int add(TokenKind kind, int start, int end, String word) {
    if (count == starts.length) {
      grow();
    }
    kinds[count] = kind;
    starts[count] = start;
    ends[count] = end;
    folded[count++] = word;
    return end;
  }

  private void grow() {
    int size = 2 * count;
    kinds = Arrays.copyOf(kinds, size);
    starts = Arrays.copyOf(starts, size);
    ends = Arrays.copyOf(ends, size);
    folded = Arrays.copyOf(folded, size);
  }
}
