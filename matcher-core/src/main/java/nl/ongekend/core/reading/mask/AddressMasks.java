package nl.ongekend.core.reading.mask;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.ongekend.core.reading.Mask;
import nl.ongekend.core.reading.MaskKind;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.language.PhraseFile;
import nl.ongekend.core.reading.language.ScannedText;
import nl.ongekend.core.reading.language.TokenKind;
import nl.ongekend.core.reading.language.Tokens;

/**
 * Streets with a number, and the two letters of a full postcode. The four digits of a postcode stay
 * readable: they name a neighbourhood, which is as exact as a place may be.
 */
final class AddressMasks implements MaskFinder {

  private static final int LONGEST_STREET = 4;
  private static final int SHORTEST_ENDING = 4;
  private static final Set<String> PARTICLES =
      Set.of("van", "de", "der", "den", "het", "ten", "ter");
  private static final Set<String> NO_STREETS =
      Set.of("onderweg", "snelweg", "spoorweg", "opweg", "halverwege", "vandijk");

  private final List<String> endings =
      PhraseFile.read(AddressMasks.class, "streets.txt").stream()
          .map(PhraseFile.Entry::phrase)
          .toList();

  @Override
  public void find(ScannedText scan, ReadingKind kind, Consumer<Mask> found) {
    Tokens tokens = scan.tokens();
    for (int token = 0; token < tokens.count(); token++) {
      if (scan.isNumber(token)) {
        findStreet(scan, token, found);
        findPostcode(scan, token, found);
      }
    }
  }

  private void findStreet(ScannedText scan, int number, Consumer<Mask> found) {
    int last = number - 1;
    int value = scan.value(number);
    if (value < 0 || value > 9_999 || !scan.isWord(last) || !isStreet(scan.tokens(), last)) {
      return;
    }
    int from = last;
    while (from > 0 && last - from < LONGEST_STREET && isPartOfName(scan.tokens(), from - 1)) {
      from--;
    }
    boolean letter =
        scan.isWord(number + 1)
            && scan.tokens().touchesNext(number)
            && scan.tokens().folded(number + 1).length() == 1;
    found.accept(new Mask(MaskKind.ADDRESS, scan.span(from, letter ? number + 2 : number + 1)));
  }

  private boolean isStreet(Tokens tokens, int token) {
    String word = tokens.folded(token);
    if (!tokens.isCapitalised(token) || NO_STREETS.contains(word)) {
      return false;
    }
    return endings.stream()
        .anyMatch(ending ->
            word.endsWith(ending)
                && (word.length() >= ending.length() + SHORTEST_ENDING
                    || (word.equals(ending) && isPartOfName(tokens, token - 1))));
  }

  private static boolean isPartOfName(Tokens tokens, int token) {
    return tokens.is(token, TokenKind.WORD)
        && (tokens.isCapitalised(token) || PARTICLES.contains(tokens.folded(token)));
  }

  private static void findPostcode(ScannedText scan, int token, Consumer<Mask> found) {
    int value = scan.value(token);
    int letters = token + 1;
    boolean full =
        value >= 1_000
            && value <= 9_999
            && scan.isWord(letters)
            && isTwoCapitals(scan.tokens().written(letters))
            && scan.tokens().start(letters) - scan.tokens().end(token) <= 1;
    if (full) {
      found.accept(new Mask(MaskKind.ADDRESS, scan.span(letters, letters + 1)));
    }
  }

  private static boolean isTwoCapitals(String word) {
    return word.length() == 2 && word.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }
}
