package nl.ongekend.core.reading.mask;

import java.util.function.Consumer;
import nl.ongekend.core.reading.Mask;
import nl.ongekend.core.reading.MaskKind;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.Span;
import nl.ongekend.core.reading.language.Phrase;
import nl.ongekend.core.reading.language.ScannedText;
import nl.ongekend.core.reading.language.TokenKind;

/**
 * Citizen service numbers, numbers of accounts and of documents. Nine digits that pass the proof of
 * eleven are a citizen service number wherever they stand; a number of a document is one only after
 * a word that says so.
 */
final class NumberMasks implements MaskFinder {

  private static final int REACH = 5;
  private static final int FEWEST_DIGITS = 4;

  @Override
  public void find(ScannedText scan, ReadingKind kind, Consumer<Mask> found) {
    for (Phrase phrase : scan.phrases("number")) {
      findAfter(scan, phrase, found);
    }
    for (int token = 0; token < scan.tokens().count(); token++) {
      findAt(scan, token, found);
    }
  }

  private static void findAt(ScannedText scan, int token, Consumer<Mask> found) {
    if (scan.isNumber(token)) {
      int to = endOfNineDigits(scan, token);
      if (to > token) {
        found.accept(new Mask(MaskKind.BSN, scan.span(token, to)));
      }
    } else if (scan.isWord(token)) {
      int end = AccountNumbers.end(scan.text(), scan.tokens().start(token));
      if (end > 0) {
        found.accept(new Mask(MaskKind.DOCUMENT_NUMBER, new Span(scan.tokens().start(token), end)));
      }
    }
  }

  /** Masks the digits, and the letters around them, that follow within a few tokens. */
  private static void findAfter(ScannedText scan, Phrase phrase, Consumer<Mask> found) {
    int limit = Math.min(scan.tokens().count(), phrase.to() + REACH);
    int from = phrase.to();
    while (from < limit && !hasDigit(scan, from)) {
      if (scan.tokens().is(from, TokenKind.BREAK)) {
        return;
      }
      from++;
    }
    int to = from;
    int digits = 0;
    while (to < limit && hasDigit(scan, to)) {
      digits += (int) scan.tokens().folded(to).chars().filter(Character::isDigit).count();
      to++;
    }
    if (digits >= FEWEST_DIGITS) {
      found.accept(new Mask(MaskKind.valueOf(phrase.code()), scan.span(from, to)));
    }
  }

  private static boolean hasDigit(ScannedText scan, int token) {
    return (scan.isNumber(token) || scan.isWord(token))
        && scan.tokens().folded(token).chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  /** Returns the token after nine digits in up to three numbers that pass the proof, or -1. */
  private static int endOfNineDigits(ScannedText scan, int from) {
    StringBuilder digits = new StringBuilder();
    for (int token = from; token < from + 3 && scan.isNumber(token); token++) {
      String number = scan.tokens().folded(token);
      if (number.indexOf(',') >= 0 || number.indexOf(':') >= 0) {
        return -1;
      }
      digits.append(number.replace(".", ""));
      if (digits.length() == 9 && !scan.isNumber(token + 1)) {
        return isCitizenServiceNumber(digits) ? token + 1 : -1;
      }
    }
    return -1;
  }

  /**
   * The proof of eleven: the digits weigh 9, 8, 7, 6, 5, 4, 3, 2 and -1, and the sum is a multiple
   * of 11. Example: {@code 111222333}.
   */
  static boolean isCitizenServiceNumber(CharSequence digits) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      int weight = i == 8 ? -1 : 9 - i;
      sum += weight * (digits.charAt(i) - '0');
    }
    return sum % 11 == 0 && digits.charAt(0) + digits.charAt(1) > 2 * '0';
  }
}
