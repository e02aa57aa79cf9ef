package nl.ongekend.core.reading.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.reading.ReadLanguage;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.Span;
import nl.ongekend.core.reading.language.Phrase;
import nl.ongekend.core.reading.language.ScannedText;
import org.jspecify.annotations.Nullable;

/**
 * Languages with their levels, and those that a text needs without asking.
 *
 * <p>The name of a language counts in a vacancy only with a level or a word of speaking near it;
 * before words such as {@code company} it is no language. A level is one of the six of the European
 * framework, else the one that a word such as {@code vloeiend} means as a rule.
 */
final class LanguagePattern {

  private static final int LEVEL_REACH = 9;
  private static final int SPEECH_REACH = 10;
  private static final Map<String, Cefr> CEFR =
      Map.of(
          "a1", Cefr.A1, "a2", Cefr.A2, "b1", Cefr.B1, "b2", Cefr.B2, "c1", Cefr.C1, "c2", Cefr.C2);

  private static final String[] CONJUNCTIONS = {"en", "and", "or", "of", "but", "maar", ",", ")"};
  private static final String[] SIGNS = {";", "|", "\u2022"};

  private LanguagePattern() {}

  /** Returns the languages of a text, in its order. */
  static List<ReadLanguage> read(FactScan facts) {
    List<ReadLanguage> languages = new ArrayList<>();
    for (Phrase phrase : facts.scan().phrases("language")) {
      ReadLanguage language = named(facts, phrase);
      if (language != null) {
        languages.add(language);
      }
    }
    if (languages.isEmpty() && !facts.isVacancy()) {
      addBareLevel(facts, languages);
    }
    if (facts.isVacancy()) {
      languages.addAll(HiddenLanguages.read(facts, languages));
    }
    languages.sort(Comparator.comparing(ReadLanguage::span));
    return languages;
  }

  private static @Nullable ReadLanguage named(FactScan facts, Phrase phrase) {
    ScannedText scan = facts.scan();
    if (scan.begins("notlanguage", phrase.to())) {
      return null;
    }
    Level level = level(facts, phrase);
    boolean vacancy = facts.isVacancy();
    if (level == null && vacancy && !isAboutSpeech(facts, phrase)) {
      return null;
    }
    if (facts.isNegated(phrase) && !(level != null && scan.begins("negation", level.from - 1))) {
      return vacancy || facts.isNotNeeded(phrase.from(), phrase.to())
          ? null
          : new ReadLanguage(
              phrase.code(), Cefr.NONE, false, false, span(scan, phrase, null), "negated");
    }
    boolean required = vacancy && !isWish(facts, phrase, end(phrase, level));
    Cefr value = level == null ? null : level.value;
    String why = level == null ? "named" : level.why;
    return new ReadLanguage(phrase.code(), value, required, false, span(scan, phrase, level), why);
  }

  private static boolean isAboutSpeech(FactScan facts, Phrase phrase) {
    ScannedText scan = facts.scan();
    return scan.isInSentence("speech", phrase.from(), SPEECH_REACH)
        || scan.isNear("wish", phrase.from(), phrase.to(), LEVEL_REACH)
        || scan.isNear("must", phrase.from(), phrase.to(), LEVEL_REACH)
        || facts.isListed("wish", phrase.from());
  }

  /** A wish is for the languages beside it, and not over another one with more words between. */
  private static boolean isWish(FactScan facts, Phrase phrase, int end) {
    ScannedText scan = facts.scan();
    int to = end;
    while (to < end + SPEECH_REACH && !isOther(scan, end, to)) {
      to++;
    }
    int from = phrase.from();
    while (from > phrase.from() - SPEECH_REACH && !scan.begins("language", from - 1)) {
      from--;
    }
    return scan.isAfter("wish", end, to - end)
        || scan.isBefore("wish", phrase.from(), phrase.from() - from)
        || facts.isListed("wish", phrase.from());
  }

  /** In "Dutch and English are a plus" the second language is no other one. */
  private static boolean isOther(ScannedText scan, int end, int token) {
    boolean joined = token == end + 1 && scan.tokens().is(end, "en", "and", "of", "or", "/", "&");
    return scan.begins("language", token) && !joined;
  }

  private static int end(Phrase phrase, @Nullable Level level) {
    return level == null ? phrase.to() : Math.max(phrase.to(), level.to);
  }

  private static Span span(ScannedText scan, Phrase phrase, @Nullable Level level) {
    int from = level == null ? phrase.from() : Math.min(phrase.from(), level.from);
    return scan.span(from, end(phrase, level));
  }

  /** A level after the language counts before one in front of it, and a code before a word. */
  private static @Nullable Level level(FactScan facts, Phrase phrase) {
    ScannedText scan = facts.scan();
    Level after = null;
    for (int at = phrase.to(); at < phrase.to() + LEVEL_REACH && isSame(scan, phrase, at); at++) {
      Level level = levelAt(scan, at);
      if (level != null && level.why.equals("level")) {
        return level;
      }
      after = after == null ? level : after;
    }
    Level before = null;
    for (int at = phrase.from() - 1;
        at >= phrase.from() - LEVEL_REACH
            && isSame(scan, phrase, at)
            && !scan.tokens().is(at, CONJUNCTIONS);
        at--) {
      Level level = levelAt(scan, at);
      before = before == null ? level : before;
    }
    if (before != null && before.why.equals("level")) {
      return before;
    }
    boolean nearer = before != null && phrase.from() - before.to <= 1;
    return after == null || nearer ? before : after;
  }

  /** Returns whether a token belongs to what is said of this language and of no other. */
  private static boolean isSame(ScannedText scan, Phrase phrase, int at) {
    return scan.tokens().sameSentence(phrase.from(), at)
        && !scan.begins("language", at)
        && (scan.tokens().is(at, ",") ? isLevelNext(scan, at + 1) : !scan.tokens().is(at, SIGNS));
  }

  private static boolean isLevelNext(ScannedText scan, int at) {
    return levelAt(scan, at) != null
        || scan.tokens().is(at, "niveau", "level", "minimaal", "minimum");
  }

  private static @Nullable Level levelAt(ScannedText scan, int at) {
    Cefr code = at < scan.tokens().count() && at >= 0 ? CEFR.get(scan.tokens().folded(at)) : null;
    if (code != null) {
      return isDrivingLicence(scan, at) ? null : new Level(code, "level", at, at + 1);
    }
    Phrase word = scan.phraseAt("level", at);
    if (word == null) {
      return null;
    }
    return word.code().equals("NATIVE")
        ? new Level(Cefr.C2, "native-wording", word.from(), word.to())
        : new Level(Cefr.valueOf(word.code()), "level-word", word.from(), word.to());
  }

  private static boolean isDrivingLicence(ScannedText scan, int at) {
    return scan.tokens().is(at - 1, "rijbewijs", "licence", "license", "categorie", "category")
        || scan.tokens().is(at + 1, "rijbewijs");
  }

  /** In a line such as {@code lasser, B1} the level is that of Dutch. */
  private static void addBareLevel(FactScan facts, List<ReadLanguage> languages) {
    ScannedText scan = facts.scan();
    for (int at = 0; at < scan.tokens().count() && languages.isEmpty(); at++) {
      Level level = CEFR.containsKey(scan.tokens().folded(at)) ? levelAt(scan, at) : null;
      boolean counts =
          facts.kind() == ReadingKind.QUERY || scan.isInSentence("speech", at, SPEECH_REACH);
      if (level != null && counts && !facts.isNegated(at, at + 1)) {
        languages.add(
            new ReadLanguage("nl", level.value, false, false, scan.span(at, at + 1), "bare-level"));
      }
    }
  }

  private record Level(Cefr value, String why, int from, int to) {}
}
