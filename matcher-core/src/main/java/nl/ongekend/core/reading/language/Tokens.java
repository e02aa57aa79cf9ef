package nl.ongekend.core.reading.language;

import nl.ongekend.core.reading.Span;

/**
 * The tokens of a text, numbered from 0 in the order of the text, with the sentence each is in.
 *
 * <p>Blanks and control characters separate and are no tokens. A hyphen is a token of its own, so
 * {@code ma-vr} is three; an apostrophe inside a word is part of it. Example: {@code "B1, 24-32u"}
 * is {@code b1 , 24 - 32 u}.
 *
 * <p>Immutable. Made in one pass, O(length). An index outside {@code [0, count())} throws an {@link
 * IndexOutOfBoundsException}.
 */
public final class Tokens {

  private final String text;
  private final TokenKind[] kinds;
  private final int[] starts;
  private final int[] ends;
  private final String[] folded;
  private final int[] sentences;

  Tokens(String text, TokenKind[] kinds, int[] starts, int[] ends, String[] folded) {
    this.text = text;
    this.kinds = kinds;
    this.starts = starts;
    this.ends = ends;
    this.folded = folded;
    sentences = new int[kinds.length];
    SentenceRules.number(this, sentences);
  }

  /** Returns the tokens of a text. */
  public static Tokens of(String text) {
    return new Tokenizer(text).tokens();
  }

  /** Returns how many there are. */
  public int count() {
    return kinds.length;
  }

  /** Returns the text they were made of. */
  public String text() {
    return text;
  }

  /** Returns what a token is. */
  public TokenKind kind(int token) {
    return kinds[token];
  }

  /** Returns whether a token exists and is of a kind; false outside the text. */
  public boolean is(int token, TokenKind kind) {
    return token >= 0 && token < kinds.length && kinds[token] == kind;
  }

  /** Returns whether a token exists and is one of some words or signs, in folded form. */
  public boolean is(int token, String... any) {
    if (token < 0 || token >= kinds.length) {
      return false;
    }
    for (String one : any) {
      if (one.equals(folded[token])) {
        return true;
      }
    }
    return false;
  }

  /** Returns the first unit of a token. */
  public int start(int token) {
    return starts[token];
  }

  /** Returns one past the last unit of a token. */
  public int end(int token) {
    return ends[token];
  }

  /** Returns a token without capitals, accents and apostrophes; of a break the empty text. */
  public String folded(int token) {
    return folded[token];
  }

  /** Returns a token as it stands in the text. */
  public String written(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /** Returns whether a token begins with a capital. */
  public boolean isCapitalised(int token) {
    return Character.isUpperCase(text.charAt(starts[token]));
  }

  /** Returns the number of the sentence that a token is in, from 0. */
  public int sentence(int token) {
    return sentences[token];
  }

  /** Returns whether both exist and are in one sentence. */
  public boolean sameSentence(int token, int other) {
    return Math.min(token, other) >= 0
        && Math.max(token, other) < kinds.length
        && sentences[token] == sentences[other];
  }

  /** Returns whether nothing stands between a token and the next one. */
  public boolean touchesNext(int token) {
    return token >= 0 && token + 1 < kinds.length && ends[token] == starts[token + 1];
  }

  /**
   * Returns the part of the text from one token up to another.
   *
   * @param from the first
   * @param to one past the last, more than {@code from}
   */
  public Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }
}
