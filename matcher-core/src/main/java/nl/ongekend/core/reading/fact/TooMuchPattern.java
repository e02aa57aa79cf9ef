package nl.ongekend.core.reading.fact;

import java.util.ArrayList;
import java.util.List;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.Diploma;
import nl.ongekend.core.profile.DiplomaDemand;
import nl.ongekend.core.reading.Facts;
import nl.ongekend.core.reading.Found;
import nl.ongekend.core.reading.Hint;
import nl.ongekend.core.reading.ReadLanguage;
import nl.ongekend.core.reading.Span;
import nl.ongekend.core.reading.language.Phrase;
import nl.ongekend.core.reading.language.ScannedText;
import nl.ongekend.core.reading.language.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Demands of a vacancy that the work hardly needs, and that keep people away who could do it: years
 * of experience, a diploma above the level of the work, more languages than anybody speaks, a car
 * of one's own. What a vacancy only wishes, and what the law asks, is none.
 *
 * <p>Cost: O(tokens).
 */
final class TooMuchPattern {

  private static final int REACH = 6;

  /** Who did the same work so long knows no more of it than who did it shorter. */
  private static final int LONG = 5;

  /** More years are those of the firm. */
  private static final int LONGEST = 20;

  private static final String[] YEARS = {"jaar", "jaren", "years", "year", "yrs", "yr", "jr"};
  private static final String[] WHERE = {"in", "bij", "als", "at", "as", "with", "op"};
  private static final String[] OWN = {"eigen", "own"};
  private static final String[] FIRM = {"wij", "we", "ons", "onze", "our", "us"};
  private static final String[] JOINTS = {"-", "\u2013", "tot", "to", "of", "or", "a"};

  private final FactScan facts;
  private final ScannedText scan;
  private final List<Hint> hints = new ArrayList<>();

  private TooMuchPattern(FactScan facts) {
    this.facts = facts;
    scan = facts.scan();
  }

  /** Returns the hints, in no order; none unless the text is a vacancy. */
  static List<Hint> read(FactScan facts, Facts read) {
    TooMuchPattern pattern = new TooMuchPattern(facts);
    if (facts.isVacancy()) {
      pattern.addExperience();
      pattern.addDiploma(read.diploma());
      pattern.addLanguages(read.languages());
      pattern.addCar();
    }
    return pattern.hints;
  }

  private void addExperience() {
    int most = facts.level() == WorkLevel.SIMPLE ? 0 : LONG - 1;
    for (int token = 0; token < facts.tokens().count(); token++) {
      int unit = scan.tokens().is(token + 1, "+") ? token + 2 : token + 1;
      int years = scan.tokens().is(unit, YEARS) ? years(token) : -1;
      if (years > most && years <= LONGEST && isDemanded(token, unit + 1)) {
        add("experience", scan.span(token, unit + 1));
      }
    }
  }

  /** Returns a number of years, the lower one of a range; -1 when there is none. */
  private int years(int token) {
    boolean range = scan.tokens().is(token - 1, JOINTS) && scan.isNumber(token - 2);
    Phrase word = scan.phraseAt("number", token);
    if (word != null) {
      return Integer.parseInt(word.code());
    }
    return scan.value(range ? token - 2 : token);
  }

  private boolean isDemanded(int from, int to) {
    boolean least = scan.isBefore("least", from, 2) && scan.tokens().is(to, WHERE);
    boolean worked = scan.isNear("experience", from, to, REACH) || least;
    return worked && !isOfTheFirm(from) && !facts.isNegated(from, to) && !facts.isWish(from, to);
  }

  private boolean isOfTheFirm(int token) {
    Tokens tokens = scan.tokens();
    for (int at = token - 1; at >= token - REACH && tokens.sameSentence(at, token); at--) {
      if (tokens.is(at, FIRM)) {
        return true;
      }
    }
    return false;
  }

  private void addDiploma(@Nullable Found<Diploma> found) {
    WorkLevel work = facts.level();
    if (found == null || work == null || found.value().demand() != DiplomaDemand.WISHED) {
      return;
    }
    Diploma diploma = found.value();
    boolean tooMuch =
        diploma.level() == null
            ? work == WorkLevel.SIMPLE
            : diploma.level().compareTo(work.most()) > 0;
    Span span = found.spans().getFirst();
    for (int token = 0; tooMuch && token < scan.tokens().count(); token++) {
      if (scan.tokens().start(token) == span.start() && !facts.isWish(token, token + 1)) {
        add("diploma", span);
      }
    }
  }

  private void addLanguages(List<ReadLanguage> languages) {
    List<ReadLanguage> demanded =
        languages.stream().filter(language -> language.required() && !language.hidden()).toList();
    long good = demanded.stream().filter(language -> isAtLeast(language, Cefr.B2)).count();
    for (ReadLanguage language : demanded) {
      boolean foreign = !language.language().equals("nl") && !language.language().equals("en");
      boolean tooMuch =
          (good > 1 && isAtLeast(language, Cefr.B2))
              || (foreign && isAtLeast(language, Cefr.C1))
              || isAtLeast(language, Cefr.C2);
      if (tooMuch && !language.why().equals("native-wording")) {
        add("language", language.span());
      }
    }
  }

  private static boolean isAtLeast(ReadLanguage language, Cefr level) {
    return language.level() != null && language.level().compareTo(level) >= 0;
  }

  /** A car counts where it has to be one's own; {@code own car or bicycle} leaves a choice. */
  private void addCar() {
    for (Phrase phrase : scan.phrases("travel")) {
      boolean own =
          phrase.code().equals("CAR")
              && (scan.tokens().is(phrase.from(), OWN) || scan.tokens().is(phrase.from() - 1, OWN));
      boolean choice = scan.tokens().is(phrase.to(), "of", "or");
      if (own && !choice && !facts.isNegated(phrase) && !facts.isWish(phrase.from(), phrase.to())) {
        add("car", scan.span(phrase.from(), phrase.to()));
      }
    }
  }

  private void add(String what, Span span) {
    hints.add(new Hint("asks-too-much." + what, span));
  }
}
