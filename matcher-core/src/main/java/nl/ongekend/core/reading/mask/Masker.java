package nl.ongekend.core.reading.mask;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import nl.ongekend.core.reading.Mask;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.Span;
import nl.ongekend.core.reading.language.PhraseFile;
import nl.ongekend.core.reading.language.PhraseTable;
import nl.ongekend.core.reading.language.ScannedText;

/**
 * Finds what nothing may read in a text, and puts {@link Mask#UNIT} in its place.
 *
 * <p>Works in Dutch and English by words, forms of numbers and proofs of digits; a name is found
 * where a word introduces it, above a CV, and before a telephone number. Example: of {@code "Ik
 * heet Amina, bel 06 12345678"} the name and the number are masked.
 *
 * <p>Immutable and thread-safe; O(length of the text).
 */
public final class Masker {

  private final PhraseTable phrases;
  private final List<MaskFinder> finders;

  /**
   * Reads the tables of words that come with the program; names need a word that introduces them.
   */
  public Masker() {
    this(_ -> true);
  }

  /**
   * Reads the tables of words that come with the program.
   *
   * @param known whether a folded word means something in a text about work, or names a place: it
   *     is no name of somebody unless a word introduces it
   */
  public Masker(Predicate<String> known) {
    finders =
        List.of(
            new ContactMasks(),
            new NumberMasks(),
            new LabelMasks(),
            new NameMasks(),
            new BareNames(known),
            new AddressMasks(),
            new BirthMasks(),
            new ProtectedMasks());
    PhraseTable.Builder builder = PhraseTable.builder();
    builder.addFile("label", Masker.class, "labels.txt");
    builder.addFile("number", Masker.class, "numbers.txt");
    builder.addFile("introduction", Masker.class, "introductions.txt");
    builder.addFile("protected", Masker.class, "protected.txt");
    builder.addFile("perhaps", Masker.class, "perhaps.txt");
    addByCode(builder, "contexts.txt");
    addByCode(builder, "origins.txt");
    phrases = builder.build();
  }

  /**
   * Returns what is masked in a text, in its order and without overlap. Where two reasons overlap,
   * the one that begins first counts.
   *
   * @param text any text
   * @param kind what it is read as; of a vacancy protected terms stay, since they are its demands
   */
  public List<Mask> masks(String text, ReadingKind kind) {
    ScannedText scan = ScannedText.of(text, phrases);
    List<Mask> found = new ArrayList<>();
    for (MaskFinder finder : finders) {
      finder.find(scan, kind, found::add);
    }
    return withoutOverlap(found);
  }

  /**
   * Returns a text with every masked unit replaced by {@link Mask#UNIT}, as long as it was.
   *
   * @param text the text
   * @param masks what to replace; they may overlap
   * @throws IndexOutOfBoundsException if a mask ends after the text
   */
  public String masked(String text, List<Mask> masks) {
    StringBuilder masked = new StringBuilder(text);
    for (Mask mask : masks) {
      for (int at = mask.span().start(); at < mask.span().end(); at++) {
        masked.setCharAt(at, Mask.UNIT);
      }
    }
    return masked.toString();
  }

  private static List<Mask> withoutOverlap(List<Mask> found) {
    Collections.sort(found);
    List<Mask> masks = new ArrayList<>(found.size());
    int end = 0;
    for (Mask mask : found) {
      int start = Math.max(end, mask.span().start());
      if (start < mask.span().end()) {
        end = mask.span().end();
        masks.add(new Mask(mask.kind(), new Span(start, end)));
      }
    }
    return List.copyOf(masks);
  }

  private static void addByCode(PhraseTable.Builder builder, String file) {
    for (PhraseFile.Entry entry : PhraseFile.read(Masker.class, file)) {
      builder.add(entry.code(), entry.code(), entry.phrase());
    }
  }
}
