package nl.ongekend.core.reading.mask;

import java.util.Set;
import java.util.function.Consumer;
import nl.ongekend.core.reading.Mask;
import nl.ongekend.core.reading.MaskKind;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.language.Phrase;
import nl.ongekend.core.reading.language.ScannedText;
import nl.ongekend.core.reading.language.Tokens;

/**
 * Names after words that introduce one: {@code ik heet}, {@code dhr.}, {@code bel met}. A name is
 * up to four words with capitals, with particles between them; after {@code ik heet} also one word
 * without.
 */
final class NameMasks implements MaskFinder {

  private static final int LONGEST_NAME = 4;
  private static final Set<String> PARTICLES =
      Set.of("van", "de", "der", "den", "het", "ten", "ter", "el", "al", "bin", "ibn", "von", "da");

  @Override
  public void find(ScannedText scan, ReadingKind kind, Consumer<Mask> found) {
    for (Phrase phrase : scan.phrases("introduction")) {
      int from = phrase.to();
      if (scan.tokens().is(from, ".", ":")) {
        from++;
      }
      int to = endOfName(scan, from, phrase.code());
      if (to > from && scan.tokens().sameSentence(phrase.from(), from)) {
        found.accept(new Mask(MaskKind.NAME, scan.span(from, to)));
      }
    }
  }

  private static int endOfName(ScannedText scan, int from, String code) {
    int to = from;
    int end = from;
    while (to < from + LONGEST_NAME && scan.isWord(to) && isPart(scan.tokens(), to, code)) {
      to++;
      end = PARTICLES.contains(scan.tokens().folded(to - 1)) ? end : to;
      if (scan.tokens().is(to, ".")
          && scan.tokens().end(to - 1) - scan.tokens().start(to - 1) == 1) {
        to++;
      }
    }
    boolean oneSmallWord = end == from && code.equals("introduction") && scan.isWord(from);
    return oneSmallWord ? from + 1 : end;
  }

  /** After a title or a request to call, a word in capitals is as likely a department. */
  private static boolean isPart(Tokens tokens, int token, String code) {
    if (PARTICLES.contains(tokens.folded(token))) {
      return true;
    }
    String written = tokens.written(token);
    boolean allCapitals = written.length() > 1 && written.chars().noneMatch(Character::isLowerCase);
    return tokens.isCapitalised(token) && (code.equals("introduction") || !allCapitals);
  }
}
