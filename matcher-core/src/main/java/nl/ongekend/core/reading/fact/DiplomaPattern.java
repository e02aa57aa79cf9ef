package nl.ongekend.core.reading.fact;

import nl.ongekend.core.profile.Diploma;
import nl.ongekend.core.profile.DiplomaDemand;
import nl.ongekend.core.profile.Education;
import nl.ongekend.core.profile.EducationLevel;
import nl.ongekend.core.reading.Found;
import nl.ongekend.core.reading.language.Phrase;
import nl.ongekend.core.reading.language.ScannedText;
import org.jspecify.annotations.Nullable;

/**
 * What a vacancy says of a diploma, and the education of a person.
 *
 * <p>An employer who demands a diploma wishes one: only the law makes it a condition, and only
 * where the text says so. Of the levels that a vacancy names the lowest counts, since it is the one
 * that suffices; of a person's the highest that is not said to be unfinished.
 */
final class DiplomaPattern {

  private static final int REACH = 6;

  private DiplomaPattern() {}

  /** Returns what a vacancy says of a diploma; null when it is silent. */
  static @Nullable Found<Diploma> read(FactScan facts) {
    ScannedText scan = facts.scan();
    if (scan.has("none")) {
      Phrase none = scan.phrases("none").getFirst();
      return Found.at(
          new Diploma(DiplomaDemand.IRRELEVANT, null, null), scan.span(none.from(), none.to()));
    }
    Phrase lowest = null;
    for (Phrase phrase : scan.phrases("education")) {
      boolean demanded =
          scan.isInSentence("named", phrase.from(), REACH) && !facts.isNegated(phrase);
      lowest =
          demanded && (lowest == null || level(phrase).compareTo(level(lowest)) < 0)
              ? phrase
              : lowest;
    }
    if (lowest != null) {
      return Found.at(
          new Diploma(demand(scan, lowest), level(lowest), null),
          scan.span(lowest.from(), lowest.to()));
    }
    return withoutLevel(facts);
  }

  private static @Nullable Found<Diploma> withoutLevel(FactScan facts) {
    ScannedText scan = facts.scan();
    for (Phrase phrase : scan.phrases("firm")) {
      boolean demanded =
          scan.isNear("must", phrase.from(), phrase.to(), REACH)
              || scan.isNear("wish", phrase.from(), phrase.to(), REACH);
      if (demanded && !facts.isNegated(phrase)) {
        return Found.at(
            new Diploma(demand(scan, phrase), null, null), scan.span(phrase.from(), phrase.to()));
      }
    }
    return null;
  }

  private static DiplomaDemand demand(ScannedText scan, Phrase phrase) {
    return scan.isInSentence("law", phrase.from(), 2 * REACH)
        ? DiplomaDemand.LEGALLY_REQUIRED
        : DiplomaDemand.WISHED;
  }

  /** Returns whether a vacancy demands a diploma without the law, and leaves no other way. */
  static boolean isOnlyWay(FactScan facts) {
    ScannedText scan = facts.scan();
    for (Phrase phrase : scan.phrases("firm")) {
      boolean demanded = scan.isNear("must", phrase.from(), phrase.to(), REACH);
      boolean softened =
          facts.isWish(phrase.from(), phrase.to())
              || scan.isInSentence("thinking", phrase.from(), 2 * REACH)
              || scan.isInSentence("law", phrase.from(), 2 * REACH)
              || facts.isNegated(phrase);
      if (demanded && !softened) {
        return true;
      }
    }
    return false;
  }

  /** Returns the education of a person; null when the text is silent. */
  static @Nullable Found<Education> readEducation(FactScan facts) {
    ScannedText scan = facts.scan();
    Phrase highest = null;
    for (Phrase phrase : scan.phrases("education")) {
      boolean finished =
          !scan.isNear("unfinished", phrase.from(), phrase.to(), REACH) && !facts.isNegated(phrase);
      highest =
          finished && (highest == null || level(phrase).compareTo(level(highest)) > 0)
              ? phrase
              : highest;
    }
    return highest == null
        ? null
        : Found.at(
            new Education(level(highest), null, null), scan.span(highest.from(), highest.to()));
  }

  private static EducationLevel level(Phrase phrase) {
    return EducationLevel.valueOf(phrase.code());
  }
}
