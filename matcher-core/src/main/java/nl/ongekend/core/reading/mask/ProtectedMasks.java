package nl.ongekend.core.reading.mask;

import java.util.BitSet;
import java.util.Set;
import java.util.function.Consumer;
import nl.ongekend.core.reading.Mask;
import nl.ongekend.core.reading.MaskKind;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.language.Phrase;
import nl.ongekend.core.reading.language.ScannedText;
import nl.ongekend.core.reading.language.TokenKind;
import nl.ongekend.core.reading.language.Tokens;

/**
 * Nationality and origin, faith, health, family and the other things the law protects.
 *
 * <p>Some terms are masked unless they are said of work or of other people ({@code patients with
 * PTSD}), others only when they are said of oneself ({@code I have diabetes}, {@code I am Polish}).
 * A language is no nationality: {@code Dutch B1} stays.
 */
final class ProtectedMasks implements MaskFinder {

  private static final int REACH = 5;
  private static final Set<String> ENGLISH_TOO = Set.of("chinese", "portuguese");

  @Override
  public void find(ScannedText scan, ReadingKind kind, Consumer<Mask> found) {
    if (kind == ReadingKind.VACANCY) {
      return;
    }
    BitSet self = scan.lastTokens("self");
    BitSet others = scan.lastTokens("others");
    for (Phrase phrase : scan.phrases("protected")) {
      if (isProtected(phrase) || !(isNear(scan, others, phrase) || isWork(scan, phrase))) {
        accept(scan, phrase, found);
      }
    }
    for (Phrase phrase : scan.phrases("perhaps")) {
      boolean personal =
          isNationality(phrase)
              ? scan.begins("person", phrase.to())
                  || isSaidOfOneself(scan, phrase)
                  || isNoLanguage(scan, phrase, kind)
              : (isNear(scan, self, phrase) || isListed(scan, phrase))
                  && !isNear(scan, others, phrase)
                  && !isWork(scan, phrase);
      if (personal) {
        accept(scan, phrase, found);
      }
    }
    findPersons(scan, found);
    findOrigins(scan, found);
  }

  /** {@code Man, 52 jaar} and {@code Syrische man}: a word for a sex that stands for somebody. */
  private static void findPersons(ScannedText scan, Consumer<Mask> found) {
    for (int token = 0; token < scan.tokens().count(); token++) {
      boolean person = scan.tokens().is(token, "man", "vrouw", "woman");
      boolean origin = isInflected(scan.tokens(), token - 1) && isWordOfOrigin(scan, token - 1);
      boolean first = token == 0 || scan.tokens().is(token - 1, TokenKind.BREAK);
      if (person && (origin || (first && scan.tokens().is(token + 1, ",")))) {
        found.accept(new Mask(MaskKind.PROTECTED, scan.span(token, token + 1)));
      }
    }
  }

  private static boolean isWordOfOrigin(ScannedText scan, int token) {
    Phrase phrase = scan.phraseAt("protected", token);
    phrase = phrase == null ? scan.phraseAt("perhaps", token) : phrase;
    return phrase != null && isNationality(phrase);
  }

  /**
   * An adjective that is no language: {@code Indian} alone between commas, and in a line {@code
   * Poolse elektricien}, since Dutch names languages without that ending.
   */
  private static boolean isNoLanguage(ScannedText scan, Phrase phrase, ReadingKind kind) {
    Tokens tokens = scan.tokens();
    boolean first = isBorder(tokens, phrase.from() - 1);
    if (scan.begins("nolanguage", phrase.from())) {
      return first && isBorder(tokens, phrase.to());
    }
    return kind == ReadingKind.QUERY
        && first
        && isInflected(tokens, phrase.from())
        && scan.isWord(phrase.to())
        && !scan.begins("notperson", phrase.to());
  }

  private static boolean isInflected(Tokens tokens, int token) {
    String word = token < 0 ? "" : tokens.folded(token);
    return (word.endsWith("se") || word.endsWith("sche")) && !ENGLISH_TOO.contains(word);
  }

  private static boolean isBorder(Tokens tokens, int token) {
    return token < 0
        || token >= tokens.count()
        || tokens.is(token, TokenKind.BREAK)
        || tokens.is(token, ",", ";", ".");
  }

  /** A condition that follows other traits of somebody, after a comma. */
  private static boolean isListed(ScannedText scan, Phrase phrase) {
    return scan.tokens().is(phrase.from() - 1, ",")
        && scan.isInSentence("protected", phrase.from(), REACH);
  }

  private static void findOrigins(ScannedText scan, Consumer<Mask> found) {
    BitSet origins = scan.lastTokens("origin");
    for (Phrase country : scan.phrases("country")) {
      if (country.from() > 0 && origins.get(country.from() - 1)) {
        found.accept(new Mask(MaskKind.NATIONALITY, scan.span(country.from(), country.to())));
      }
    }
  }

  /** What is neither a trait of a dish or a school nor a condition of patients stays masked. */
  private static boolean isProtected(Phrase phrase) {
    return phrase.code().equals(MaskKind.PROTECTED.name());
  }

  private static boolean isWork(ScannedText scan, Phrase phrase) {
    return scan.begins("work", phrase.to());
  }

  private static boolean isNationality(Phrase phrase) {
    return phrase.code().equals(MaskKind.NATIONALITY.name());
  }

  /** Being Polish is said right after the verb, and without a level or anything one speaks. */
  private static boolean isSaidOfOneself(ScannedText scan, Phrase phrase) {
    int verb =
        scan.tokens().is(phrase.from() - 1, "een", "a", "an")
            ? phrase.from() - 2
            : phrase.from() - 1;
    boolean said =
        (scan.tokens().is(verb, "ben") && scan.tokens().is(verb - 1, "ik"))
            || (scan.tokens().is(verb, "am") && scan.tokens().is(verb - 1, "i"))
            || scan.tokens().is(verb, "im");
    return said && !scan.tokens().is(phrase.to(), "speaking", "speaker", "sprekend", "talig", "-");
  }

  /**
   * Returns whether a marked token stands a few tokens before a phrase, in its part of a sentence.
   */
  private static boolean isNear(ScannedText scan, BitSet marked, Phrase phrase) {
    int least = Math.max(0, phrase.from() - REACH);
    for (int token = phrase.from() - 1; token >= least; token--) {
      boolean border =
          scan.tokens().is(token, TokenKind.BREAK) || scan.tokens().is(token, ",", ";");
      if (border || !scan.tokens().sameSentence(token, phrase.from())) {
        return false;
      }
      if (marked.get(token)) {
        return true;
      }
    }
    return false;
  }

  private static void accept(ScannedText scan, Phrase phrase, Consumer<Mask> found) {
    found.accept(new Mask(MaskKind.valueOf(phrase.code()), scan.span(phrase.from(), phrase.to())));
  }
}
