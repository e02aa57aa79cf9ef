package nl.ongekend.core.reading.mask;

import java.util.function.Consumer;
import nl.ongekend.core.reading.Mask;
import nl.ongekend.core.reading.MaskKind;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.language.ScannedText;
import nl.ongekend.core.reading.language.TokenKind;
import nl.ongekend.core.reading.language.Tokens;

/**
 * When and where somebody was born, and ages. {@code 5 jaar ervaring} is no age; {@code 34 jaar} is
 * one when nothing more follows it, and so is {@code 36} after <i>I am</i>.
 */
final class BirthMasks implements MaskFinder {

  private static final int YOUNGEST = 14;
  private static final int OLDEST = 99;
  private static final int MOST_TOKENS = 8;
  private static final String[] PERSONS = {"man", "vrouw", "woman", "male", "female"};
  private static final String[] YEARS = {"jaar", "jr", "jaren", "years", "year", "yrs", "yr", "yo"};

  @Override
  public void find(ScannedText scan, ReadingKind kind, Consumer<Mask> found) {
    if (kind == ReadingKind.VACANCY) {
      return;
    }
    for (int token = 0; token < scan.tokens().count(); token++) {
      int to = scan.isNumber(token) ? endOfAge(scan, token) : endOfBirth(scan.tokens(), token);
      if (to > token) {
        found.accept(new Mask(MaskKind.BIRTH, scan.span(token, to)));
      }
    }
  }

  private static int endOfAge(ScannedText scan, int number) {
    Tokens tokens = scan.tokens();
    int age = scan.value(number);
    if (age < YOUNGEST || age > OLDEST) {
      return -1;
    }
    int unit = tokens.is(number + 1, "-") ? number + 2 : number + 1;
    if (tokens.is(unit, "jarige", "jarig")) {
      return unit + 1;
    }
    if (tokens.is(unit, YEARS)) {
      return endOfYears(tokens, number, unit);
    }
    boolean said = isSaidOfSomebody(tokens, number) && endsPart(tokens, number + 1);
    return said || tokens.is(number - 1, "leeftijd", "aged", "age") ? number + 1 : -1;
  }

  /** In {@code I am 36} and {@code man 35} a number alone is an age. */
  private static boolean isSaidOfSomebody(Tokens tokens, int number) {
    return tokens.is(number - 1, PERSONS)
        || tokens.is(number - 1, "im")
        || (tokens.is(number - 1, "ben", "am", "is")
            && tokens.is(number - 2, "ik", "i", "she", "he", "hij", "zij", "ze"));
  }

  private static boolean endsPart(Tokens tokens, int token) {
    return token >= tokens.count()
        || tokens.is(token, TokenKind.BREAK)
        || tokens.is(token, ",", ".", ";", ")", "en", "and");
  }

  private static int endOfYears(Tokens tokens, int number, int unit) {
    int next = tokens.is(unit + 1, "-") ? unit + 2 : unit + 1;
    if (tokens.is(next, "oud", "old", "jong", "young")) {
      return next + 1;
    }
    if (tokens.is(next, "of") && tokens.is(next + 1, "age")) {
      return next + 2;
    }
    boolean begins =
        number == 0
            || tokens.is(number - 1, TokenKind.BREAK)
            || tokens.is(
                number - 1, ",", "(", "ben", "am", "im", "is", "man", "vrouw", "leeftijd", "age");
    return endsPart(tokens, unit + 1) && begins ? unit + 1 : -1;
  }

  private static int endOfBirth(Tokens tokens, int token) {
    if (!tokens.is(token, "geboren", "born", "geb")) {
      return -1;
    }
    int next = tokens.is(token + 1, ".") ? token + 2 : token + 1;
    if (!tokens.is(next, "in", "te", "op", "on", "at") && !tokens.is(next, TokenKind.NUMBER)) {
      return -1;
    }
    int to = next;
    while (to < tokens.count()
        && to - next < MOST_TOKENS
        && tokens.sameSentence(token, to)
        && !tokens.is(to, ",", ";", "en", "and")) {
      to++;
    }
    return to;
  }
}
