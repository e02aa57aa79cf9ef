package nl.ongekend.core.reading.mask;

import java.util.function.Consumer;
import nl.ongekend.core.reading.Mask;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.language.ScannedText;

/** Finds the parts of a text to be masked for one reason or some that go together. */
@FunctionalInterface
interface MaskFinder {

  /**
   * Gives each part, in any order; parts may overlap.
   *
   * @param scan the text
   * @param kind what it is read as
   * @param found takes the parts
   */
  void find(ScannedText scan, ReadingKind kind, Consumer<Mask> found);
}
