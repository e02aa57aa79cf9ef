package nl.ongekend.core.reading.language;

import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ongekend.core.reading.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text with its tokens and the phrases of a table in it, and the questions that patterns ask
 * about them. A token outside the text is none of anything.
 *
 * <p>Immutable and thread-safe. Questions about a neighbourhood cost no more than its size.
 */
public final class ScannedText {

  private static final BitSet NONE = new BitSet();
  private static final Comparator<Phrase> BY_FIRST_TOKEN = Comparator.comparingInt(Phrase::from);

  private final Tokens tokens;
  private final Map<String, List<Phrase>> phrases;
  private final Map<String, BitSet> firstTokens;

  private ScannedText(Tokens tokens, List<Phrase> found) {
    this.tokens = tokens;
    phrases = found.stream().collect(Collectors.groupingBy(Phrase::topic));
    firstTokens =
        phrases.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, topic -> firsts(topic.getValue())));
  }

  /** Returns a text scanned for the phrases of a table. */
  public static ScannedText of(String text, PhraseTable table) {
    Tokens tokens = Tokens.of(text);
    return new ScannedText(tokens, table.find(tokens));
  }

  /** Returns the tokens. */
  public Tokens tokens() {
    return tokens;
  }

  /** Returns the text. */
  public String text() {
    return tokens.text();
  }

  /** Returns the phrases of a topic, in the order of the text and without overlap. */
  public List<Phrase> phrases(String topic) {
    return phrases.getOrDefault(topic, List.of());
  }

  /** Returns whether the text has a phrase of a topic. */
  public boolean has(String topic) {
    return phrases.containsKey(topic);
  }

  /** Returns whether a phrase of a topic begins at a token. */
  public boolean begins(String topic, int token) {
    return token >= 0 && firstTokens.getOrDefault(topic, NONE).get(token);
  }

  /** Returns the last tokens of the phrases of a topic. */
  public BitSet lastTokens(String topic) {
    BitSet last = new BitSet();
    phrases(topic).forEach(phrase -> last.set(phrase.to() - 1));
    return last;
  }

  /**
   * Returns the nearest phrase of a topic that begins shortly before a token, in its part of the
   * sentence: no comma, semicolon or end of a line between; or null.
   *
   * @param reach how many tokens before
   */
  public @Nullable Phrase before(String topic, int token, int reach) {
    for (int at = token - 1; at >= token - reach && isInPart(at, token); at--) {
      if (begins(topic, at)) {
        return phraseAt(topic, at);
      }
    }
    return null;
  }

  /**
   * Returns the nearest phrase of a topic that begins at a token or shortly after it, in its part
   * of the sentence; or null.
   *
   * @param reach how many tokens after
   */
  public @Nullable Phrase after(String topic, int token, int reach) {
    for (int at = token; at < token + reach && isInPart(at, token - 1); at++) {
      if (begins(topic, at)) {
        return phraseAt(topic, at);
      }
    }
    return null;
  }

  /** Returns the phrase of a topic that begins at a token; or null. */
  public @Nullable Phrase phraseAt(String topic, int token) {
    List<Phrase> all = phrases(topic);
    int at = Collections.binarySearch(all, new Phrase(topic, "", token, token), BY_FIRST_TOKEN);
    return at < 0 ? null : all.get(at);
  }

  /** Returns whether {@link #before} finds a phrase. */
  public boolean isBefore(String topic, int token, int reach) {
    return before(topic, token, reach) != null;
  }

  /** Returns whether {@link #after} finds a phrase. */
  public boolean isAfter(String topic, int token, int reach) {
    return after(topic, token, reach) != null;
  }

  /** Returns whether a phrase of a topic stands shortly before or after some tokens. */
  public boolean isNear(String topic, int from, int to, int reach) {
    return isBefore(topic, from, reach) || isAfter(topic, to, reach);
  }

  /** Returns whether a phrase of a topic begins in the sentence, within a reach on either side. */
  public boolean isInSentence(String topic, int token, int reach) {
    BitSet first = firstTokens.getOrDefault(topic, NONE);
    int at = first.nextSetBit(Math.max(0, token - reach));
    while (at >= 0 && at <= token + reach) {
      if (tokens.sameSentence(at, token)) {
        return true;
      }
      at = first.nextSetBit(at + 1);
    }
    return false;
  }

  /** Returns whether a token is a word. */
  public boolean isWord(int token) {
    return tokens.is(token, TokenKind.WORD);
  }

  /** Returns whether a token is a number. */
  public boolean isNumber(int token) {
    return tokens.is(token, TokenKind.NUMBER);
  }

  /** Returns the value of a number of at most nine digits and nothing else, or -1. */
  public int value(int token) {
    if (!isNumber(token)) {
      return -1;
    }
    String digits = tokens.folded(token);
    boolean plain = digits.length() <= 9 && digits.chars().allMatch(Character::isDigit);
    return plain ? Integer.parseInt(digits) : -1;
  }

  /**
   * Returns the part of the text from one token up to another.
   *
   * @param from the first
   * @param to one past the last
   */
  public Span span(int from, int to) {
    return tokens.span(from, to);
  }

  private boolean isInPart(int at, int token) {
    return tokens.sameSentence(at, token)
        && !tokens.is(at, TokenKind.BREAK)
        && !tokens.is(at, ",", ";", "|", "\u2022");
  }

  private static BitSet firsts(List<Phrase> phrases) {
    BitSet first = new BitSet();
    phrases.forEach(phrase -> first.set(phrase.from()));
    return first;
  }
}
