package nl.ongekend.core.document;

import java.util.stream.LongStream;

/**
 * The seeds over which property tests run; the name of each run shows its seed. The system property
 * {@code ongekend.seed} replaces them by one.
 */
final class Seeds {

  private Seeds() {}

  /** Returns {@code count} seeds from 1. */
  static LongStream of(int count) {
    String given = System.getProperty("ongekend.seed", "");
    return given.isEmpty()
        ? LongStream.rangeClosed(1, count)
        : LongStream.of(Long.parseLong(given));
  }
}
