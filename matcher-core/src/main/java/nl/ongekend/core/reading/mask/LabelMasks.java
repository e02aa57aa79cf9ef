package nl.ongekend.core.reading.mask;

import java.util.function.Consumer;
import nl.ongekend.core.reading.Mask;
import nl.ongekend.core.reading.MaskKind;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.language.Phrase;
import nl.ongekend.core.reading.language.ScannedText;
import nl.ongekend.core.reading.language.TokenKind;
import nl.ongekend.core.reading.language.Tokens;

/**
 * What stands on a line after a label and a colon, such as {@code Naam: ...}, up to a comma or the
 * end of the line. Of a vacancy only names and addresses: it is about work, not about somebody.
 */
final class LabelMasks implements MaskFinder {

  private static final int MOST_TOKENS = 10;

  @Override
  public void find(ScannedText scan, ReadingKind kind, Consumer<Mask> found) {
    for (Phrase phrase : scan.phrases("label")) {
      MaskKind reason = MaskKind.valueOf(phrase.code());
      boolean counts =
          kind != ReadingKind.VACANCY || reason == MaskKind.NAME || reason == MaskKind.ADDRESS;
      if (counts && isLabel(scan.tokens(), phrase)) {
        int from = phrase.to() + 1;
        int to = endOfValue(scan, from, reason);
        if (to > from) {
          found.accept(new Mask(reason, scan.span(from, to)));
        }
      }
    }
  }

  /** A label begins its line or part of one, and a colon follows it. */
  private static boolean isLabel(Tokens tokens, Phrase phrase) {
    int before = phrase.from() - 1;
    boolean first =
        before < 0
            || tokens.is(before, TokenKind.BREAK)
            || tokens.is(before, TokenKind.SIGN)
            || tokens.is(before, TokenKind.MASK);
    return first && tokens.is(phrase.to(), ":");
  }

  private static int endOfValue(ScannedText scan, int from, MaskKind kind) {
    Tokens tokens = scan.tokens();
    int to = from;
    while (to < tokens.count() && to - from < MOST_TOKENS && !ends(scan, to, kind)) {
      to++;
    }
    return to;
  }

  private static boolean ends(ScannedText scan, int token, MaskKind kind) {
    return scan.tokens().is(token, TokenKind.BREAK)
        || scan.tokens().is(token, ",", ";", "|")
        || (kind == MaskKind.ADDRESS && scan.value(token) >= 1_000);
  }
}
