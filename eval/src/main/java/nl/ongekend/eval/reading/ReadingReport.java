package nl.ongekend.eval.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * How well several readers read the same annotated texts.
 *
 * @param taxonomy the version of the taxonomy they read with
 * @param readers the quality of each, by its name in reports
 */
public record ReadingReport(String taxonomy, SequencedMap<String, ReadingQuality> readers) {

  /** Copies the map, in its order. */
  public ReadingReport {
    readers = new LinkedHashMap<>(readers);
  }

  /**
   * Lets readers read the texts of a half.
   *
   * @param taxonomy the version of the taxonomy they read with
   * @param readers the readers, by name, in the order of reports
   */
  public static ReadingReport of(
      String taxonomy, GoldSet gold, Half half, SequencedMap<String, MeasuredReader> readers) {
    SequencedMap<String, ReadingQuality> quality = new LinkedHashMap<>();
    for (Map.Entry<String, MeasuredReader> reader : readers.entrySet()) {
      quality.put(reader.getKey(), ReadingQuality.of(gold, half, reader.getValue()));
    }
    return new ReadingReport(taxonomy, quality);
  }
}
