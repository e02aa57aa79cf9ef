package nl.ongekend.core.reading.language;

import java.util.Set;

/**
 * Where sentences end, by rules.
 *
 * <p>A full stop, question mark or exclamation mark ends one when a blank and then something that
 * can begin a sentence follows; a full stop not after an abbreviation. The end of a line ends one
 * too, unless the line is long and goes on with a small letter: then the text was wrapped.
 */
final class SentenceRules {

  private static final int WRAPPED_LINE = 40;

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "bijv", "bv", "ca", "circa", "dhr", "dr", "drs", "etc", "evt", "excl", "incl", "ing",
          "inl", "ir", "jl", "max", "mevr", "min", "mr", "mrs", "ms", "mw", "nr", "no", "nvt",
          "prof", "resp", "st", "tel", "vs", "approx", "dept", "geb", "aug", "sept", "okt", "nov",
          "dec", "jan", "feb", "apr");

  private SentenceRules() {}

  /** Writes the number of its sentence for each token. */
  static void number(Tokens tokens, int[] sentences) {
    int sentence = 0;
    int line = 0;
    for (int token = 0; token < tokens.count(); token++) {
      sentences[token] = sentence;
      boolean isBreak = tokens.kind(token) == TokenKind.BREAK;
      if (isBreak ? !isWrap(tokens, token, line) : isEnd(tokens, token)) {
        sentence++;
      }
      line = isBreak ? tokens.end(token) : line;
    }
  }

  private static boolean isWrap(Tokens tokens, int token, int line) {
    int next = token + 1;
    return tokens.written(token).charAt(0) != '<'
        && tokens.start(token) - line >= WRAPPED_LINE
        && tokens.is(next, TokenKind.WORD)
        && Character.isLowerCase(tokens.text().charAt(tokens.start(next)));
  }

  private static boolean isEnd(Tokens tokens, int token) {
    if (tokens.kind(token) != TokenKind.SIGN || tokens.touchesNext(token)) {
      return false;
    }
    return switch (tokens.folded(token)) {
      case "!", "?", "\u061f", "\u3002" -> true;
      case "." -> canBegin(tokens, token + 1) && !isAbbreviated(tokens, token - 1);
      default -> false;
    };
  }

  private static boolean canBegin(Tokens tokens, int token) {
    if (token >= tokens.count()) {
      return false;
    }
    int point = tokens.text().codePointAt(tokens.start(token));
    return !Character.isLowerCase(point);
  }

  private static boolean isAbbreviated(Tokens tokens, int word) {
    return tokens.is(word, TokenKind.WORD)
        && (tokens.end(word) - tokens.start(word) == 1
            || ABBREVIATIONS.contains(tokens.folded(word)));
  }
}
