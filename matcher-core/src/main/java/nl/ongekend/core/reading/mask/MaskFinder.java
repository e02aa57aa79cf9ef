package nl.ongekend.core.reading.mask;

import java.util.function.Consumer;
import nl.ongekend.core.reading.Mask;

/** Finds the parts of a text to be masked for one reason or some that go together. */
@FunctionalInterface
interface MaskFinder {

  /** Gives each part, in any order; parts may overlap. */
  void find(MaskScan scan, Consumer<Mask> found);
}
