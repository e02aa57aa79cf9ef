package nl.ongekend.core.reading.mask;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.ongekend.core.reading.Mask;
import nl.ongekend.core.reading.MaskKind;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.language.ScannedText;
import nl.ongekend.core.reading.language.TokenKind;
import nl.ongekend.core.reading.language.Tokens;

/**
 * Names that no word introduces: alone on the first line of an account, as above a CV, or before a
 * telephone number. A word that means something in a text about work is no name, so {@code Jan
 * Bakker} stays where bakers are known.
 *
 * @param known the folded words that are no names
 */
record BareNames(Predicate<String> known) implements MaskFinder {

  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 4;
  private static final Set<String> HEADINGS = Set.of("cv", "curriculum", "vitae", "resume", "van");
  private static final Set<String> PARTICLES =
      Set.of("van", "de", "der", "den", "het", "ten", "ter", "el", "al", "bin", "ibn", "von", "da");
  private static final Set<String> CONTACT =
      Set.of(
          "tel",
          "telefoon",
          "telefoonnummer",
          "telnr",
          "mobiel",
          "mob",
          "gsm",
          "nummer",
          "nr",
          "bel",
          "belt",
          "bellen",
          "app",
          "whatsapp",
          "phone",
          "telephone",
          "mobile",
          "number",
          "call",
          "text",
          "fax",
          "of",
          "or",
          "en",
          "and");

  @Override
  public void find(ScannedText scan, ReadingKind kind, Consumer<Mask> found) {
    if (kind == ReadingKind.VACANCY) {
      return;
    }
    if (kind == ReadingKind.PASSPORT) {
      findHeading(scan, found);
    }
    for (int token = 1; token < scan.tokens().count(); token++) {
      boolean digits = scan.isNumber(token) || scan.tokens().is(token, "+", "(");
      if (digits && PhoneNumbers.end(scan.text(), scan.tokens().start(token)) > 0) {
        findBefore(scan, token, found);
      }
    }
  }

  private void findHeading(ScannedText scan, Consumer<Mask> found) {
    Tokens tokens = scan.tokens();
    int from = 0;
    while (from < tokens.count() && (!scan.isWord(from) || isHeading(tokens, from))) {
      from++;
    }
    int to = from;
    while (scan.isWord(to) && (isInitial(tokens, to) || isName(tokens, to))) {
      to = isInitial(tokens, to) ? to + 2 : to + 1;
    }
    boolean alone = to >= tokens.count() || tokens.is(to, TokenKind.BREAK);
    if (alone && to - from >= FEWEST_WORDS && to - from <= MOST_WORDS) {
      found.accept(new Mask(MaskKind.NAME, scan.span(from, to)));
    }
  }

  private static boolean isInitial(Tokens tokens, int token) {
    return tokens.is(token + 1, ".") && tokens.written(token).length() == 1;
  }

  private static boolean isHeading(Tokens tokens, int token) {
    return HEADINGS.contains(tokens.folded(token));
  }

  private void findBefore(ScannedText scan, int number, Consumer<Mask> found) {
    int from = number;
    while (number - from < MOST_WORDS && scan.isWord(from - 1) && isName(scan.tokens(), from - 1)) {
      from--;
    }
    if (from < number && scan.tokens().isCapitalised(from)) {
      found.accept(new Mask(MaskKind.NAME, scan.span(from, number)));
    }
  }

  private boolean isName(Tokens tokens, int token) {
    String word = tokens.folded(token);
    return PARTICLES.contains(word)
        || (tokens.isCapitalised(token) && !CONTACT.contains(word) && !known.test(word));
  }
}
