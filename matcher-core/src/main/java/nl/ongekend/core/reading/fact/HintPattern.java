package nl.ongekend.core.reading.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.ongekend.core.reading.Facts;
import nl.ongekend.core.reading.Hint;
import nl.ongekend.core.reading.Span;
import nl.ongekend.core.reading.language.Phrase;
import nl.ongekend.core.reading.language.ScannedText;

/**
 * What a person should look at: demands that may not be made, wording that keeps people away, more
 * than the work needs, times that are named without a clock, and what a vacancy leaves out.
 */
final class HintPattern {

  private static final int WORDS_OF_A_VACANCY = 40;
  private static final int YOUNGEST_DEMAND = 22;

  private HintPattern() {}

  /**
   * Returns the hints of a text: those with a place in its order, then those about all of it.
   *
   * @param facts the text
   * @param read what was read in it
   */
  static List<Hint> read(FactScan facts, Facts read) {
    List<Hint> hints = new ArrayList<>();
    for (Phrase phrase : facts.scan().phrases("hint")) {
      boolean times = phrase.code().startsWith("times.");
      if ((facts.isVacancy() || times) && !(times && facts.isNegated(phrase))) {
        hints.add(new Hint(phrase.code(), facts.scan().span(phrase.from(), phrase.to())));
      }
    }
    if (facts.isVacancy()) {
      addAges(facts.scan(), hints);
      hints.addAll(TooMuchPattern.read(facts, read));
      read.languages().stream()
          .filter(language -> language.why().equals("native-wording"))
          .forEach(language -> hints.add(new Hint("refused.native-speaker", language.span())));
    }
    hints.sort(Comparator.comparing(HintPattern::place));
    if (facts.isVacancy()) {
      addMissing(facts, read, hints);
    }
    return hints;
  }

  private static Span place(Hint hint) {
    return hint.span() == null ? new Span(0, 1) : hint.span();
  }

  private static void addMissing(FactScan facts, Facts read, List<Hint> hints) {
    if (DiplomaPattern.isOnlyWay(facts)) {
      hints.add(new Hint("diploma.only", null));
    }
    if (facts.tokens().count() < WORDS_OF_A_VACANCY) {
      return;
    }
    if (read.wage() == null) {
      hints.add(new Hint("wage.missing", null));
    }
    if (read.schedule() == null) {
      hints.add(new Hint("hours.missing", null));
    }
  }

  /** An age in a demand; the ages from which the law lets people work are no hint. */
  private static void addAges(ScannedText scan, List<Hint> hints) {
    for (int token = 0; token < scan.tokens().count(); token++) {
      NumberRange range = scan.isNumber(token) ? NumberRange.at(scan, token) : null;
      if (range == null) {
        continue;
      }
      boolean years = scan.tokens().is(range.to(), "jaar", "years", "year");
      boolean person =
          scan.tokens().is(range.to() + 1, "oud", "old", "jong", "young")
              || scan.tokens().is(token - 1, "leeftijd", "aged", "age")
              || scan.tokens().is(token - 2, "leeftijd", "aged", "age");
      boolean demand = range.high() >= YOUNGEST_DEMAND * 100L && range.high() <= 70 * 100L;
      if (years && person && demand) {
        hints.add(new Hint("refused.age", scan.span(token, range.to() + 1)));
      }
      token = range.to() - 1;
    }
  }
}
