package nl.ongekend.core.reading.fact;

import nl.ongekend.core.reading.Found;
import nl.ongekend.core.reading.language.Phrase;
import nl.ongekend.core.reading.language.ScannedText;
import org.jspecify.annotations.Nullable;

/**
 * How many people are sought: {@code wij zoeken 3 lassers}, {@code openings: 4}, {@code two
 * vacancies}. A number before a unit of time, a level or money is none.
 */
final class OpeningsPattern {

  private static final int MOST = 500;
  private static final int SEEKING_REACH = 4;

  private OpeningsPattern() {}

  /** Returns the first number of openings; null when the text is silent. */
  static @Nullable Found<Integer> read(FactScan facts) {
    ScannedText scan = facts.scan();
    for (int token = 0; token < scan.tokens().count(); token++) {
      int number = number(scan, token);
      if (number > 0 && number <= MOST && isSought(scan, token)) {
        return Found.at(number, scan.span(token, token + 1));
      }
    }
    return null;
  }

  private static int number(ScannedText scan, int token) {
    Phrase word = scan.phraseAt("number", token);
    return word == null ? scan.value(token) : Integer.parseInt(word.code());
  }

  private static boolean isSought(ScannedText scan, int token) {
    if (scan.begins("openings", token + 1) || isLabelled(scan, token)) {
      return true;
    }
    Phrase seeking = scan.before("seeking", token, SEEKING_REACH);
    boolean next = seeking != null && token - seeking.to() <= 1;
    return next && scan.isWord(token + 1) && !isUnit(scan, token + 1);
  }

  private static boolean isLabelled(ScannedText scan, int token) {
    Phrase label = scan.before("openingslabel", token, SEEKING_REACH);
    return label != null && scan.tokens().is(token - 1, ":") && label.to() == token - 1;
  }

  private static boolean isUnit(ScannedText scan, int token) {
    return scan.begins("hour", token)
        || scan.begins("payperiod", token)
        || scan.begins("currency", token)
        || scan.begins("perweek", token)
        || scan.begins("day", token)
        || scan.tokens()
            .is(
                token, "jaar", "years", "year", "dagen", "days", "maanden", "months", "x",
                "ploegen");
  }
}
