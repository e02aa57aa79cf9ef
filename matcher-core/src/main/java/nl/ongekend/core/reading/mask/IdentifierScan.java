package nl.ongekend.core.reading.mask;

import java.util.ArrayList;
import java.util.List;
import nl.ongekend.core.reading.Mask;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.language.PhraseTable;
import nl.ongekend.core.reading.language.ScannedText;

/**
 * Finds in a text what leads straight to one person: citizen service numbers, numbers of documents
 * and accounts, e-mail addresses, pages of people and telephone numbers. It finds them as {@link
 * Masker} does, and nothing else that a {@link Masker} masks.
 *
 * <p>Immutable and thread-safe; O(length of the text), and next to nothing for a text without
 * digits and addresses.
 */
public final class IdentifierScan {

  /** Fewer digits are no number of anybody. */
  private static final int FEWEST_DIGITS = 4;

  private final PhraseTable phrases;
  private final List<MaskFinder> finders = List.of(new ContactMasks(), new NumberMasks());

  /** Reads the words that introduce numbers, which come with the program. */
  public IdentifierScan() {
    PhraseTable.Builder builder = PhraseTable.builder();
    builder.addFile("number", Masker.class, "numbers.txt");
    phrases = builder.build();
  }

  /** Returns what is found, in the order of the text; parts may overlap. */
  public List<Mask> find(String text) {
    List<Mask> found = new ArrayList<>();
    if (isWorthReading(text)) {
      ScannedText scan = ScannedText.of(text, phrases);
      finders.forEach(finder -> finder.find(scan, ReadingKind.PASSPORT, found::add));
      found.sort(null);
    }
    return List.copyOf(found);
  }

  private static boolean isWorthReading(String text) {
    return text.indexOf('@') >= 0
        || text.contains(".com/")
        || text.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
  }
}
