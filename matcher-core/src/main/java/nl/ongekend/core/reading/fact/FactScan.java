package nl.ongekend.core.reading.fact;

import java.time.LocalDate;
import nl.ongekend.core.profile.Importance;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.language.Phrase;
import nl.ongekend.core.reading.language.ScannedText;
import nl.ongekend.core.reading.language.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A text as the patterns see it, with what is said around a value.
 *
 * @param scan the scanned text
 * @param kind what it is read as
 * @param asOf the day of reading
 * @param language the language most of it is in; missing when there is too little
 * @param level the level of the work it speaks of; missing when nobody knows
 */
record FactScan(
    ScannedText scan,
    ReadingKind kind,
    LocalDate asOf,
    @Nullable String language,
    @Nullable WorkLevel level) {

  private static final int NEGATION_REACH = 3;
  private static final int PART_REACH = 10;
  private static final int LIST_REACH = 20;

  Tokens tokens() {
    return scan.tokens();
  }

  boolean isVacancy() {
    return kind == ReadingKind.VACANCY;
  }

  /** Returns whether the text says that something is not there or not needed. */
  boolean isNegated(Phrase phrase) {
    return isNegated(phrase.from(), phrase.to());
  }

  boolean isNegated(int from, int to) {
    return scan.isBefore("negation", from, NEGATION_REACH) || isNotNeeded(from, to);
  }

  boolean isNotNeeded(int from, int to) {
    return scan.isAfter("notneeded", to, NEGATION_REACH + 1)
        || scan.isBefore("notneeded", from, NEGATION_REACH);
  }

  /** Returns whether the text only wishes something: beside it, or before a colon at its list. */
  boolean isWish(int from, int to) {
    return scan.isNear("wish", from, to, PART_REACH) || isListed("wish", from);
  }

  /** Returns how much something matters to a vacancy; missing for a person. */
  @Nullable Importance importance(Phrase phrase) {
    if (!isVacancy()) {
      return null;
    }
    if (scan.isInSentence("trainable", phrase.to(), LIST_REACH)) {
      return Importance.TRAINABLE;
    }
    return isWish(phrase.from(), phrase.to()) ? Importance.DESIRED : Importance.ESSENTIAL;
  }

  /** Returns whether a phrase of a topic, then a colon, stands before a token in its sentence. */
  boolean isListed(String topic, int token) {
    for (int at = token - 1; at >= token - LIST_REACH && tokens().sameSentence(at, token); at--) {
      if (tokens().is(at, ":")) {
        return scan.isBefore(topic, at, NEGATION_REACH);
      }
    }
    return false;
  }
}
