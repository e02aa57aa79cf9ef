package nl.ongekend.eval.reading;

import nl.ongekend.core.reading.Reading;
import nl.ongekend.core.reading.ReadingKind;

/** Something that reads texts and can be measured. */
@FunctionalInterface
public interface MeasuredReader {

  /**
   * Reads a text.
   *
   * @param text any text
   * @param kind what to read it as
   */
  Reading read(String text, ReadingKind kind);
}
