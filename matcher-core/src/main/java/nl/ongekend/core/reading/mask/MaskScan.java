package nl.ongekend.core.reading.mask;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.Span;
import nl.ongekend.core.reading.language.Phrase;
import nl.ongekend.core.reading.language.TokenKind;
import nl.ongekend.core.reading.language.Tokens;

/** A text with everything the finders of masks look at. */
final class MaskScan {

  private final Tokens tokens;
  private final ReadingKind kind;
  private final Map<String, List<Phrase>> phrases;

  MaskScan(Tokens tokens, List<Phrase> phrases, ReadingKind kind) {
    this.tokens = tokens;
    this.kind = kind;
    this.phrases = phrases.stream().collect(Collectors.groupingBy(Phrase::topic));
  }

  Tokens tokens() {
    return tokens;
  }

  /** Returns what the text is read as. */
  ReadingKind kind() {
    return kind;
  }

  /** Returns the phrases of a topic, in the order of the text. */
  List<Phrase> phrases(String topic) {
    return phrases.getOrDefault(topic, List.of());
  }

  /** Returns the first tokens of the phrases of a topic. */
  BitSet firstTokens(String topic) {
    BitSet first = new BitSet();
    phrases(topic).forEach(phrase -> first.set(phrase.from()));
    return first;
  }

  /** Returns the last tokens of the phrases of a topic. */
  BitSet lastTokens(String topic) {
    BitSet last = new BitSet();
    phrases(topic).forEach(phrase -> last.set(phrase.to() - 1));
    return last;
  }

  String text() {
    return tokens.text();
  }

  Span span(int from, int to) {
    return tokens.span(from, to);
  }

  boolean isWord(int token) {
    return tokens.is(token, TokenKind.WORD);
  }

  boolean isNumber(int token) {
    return tokens.is(token, TokenKind.NUMBER);
  }

  /** Returns the value of a number of digits only, or -1. */
  int value(int token) {
    if (!isNumber(token)) {
      return -1;
    }
    String digits = tokens.folded(token);
    boolean plain = digits.length() <= 9 && digits.chars().allMatch(Character::isDigit);
    return plain ? Integer.parseInt(digits) : -1;
  }
}
