package nl.ongekend.eval.peers;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** The points of a query by code, computed when a code is first met; reused by the next query. */
final class Memo {

  private static final int GENERATION_SHIFT = 16;
  private static final int MOST_GENERATION = 0xffff;

  private final int[] entries;
  private int generation;
  private IntUnaryOperator function = code -> code;

  Memo(int codes) {
    entries = new int[codes];
  }

  /** Forgets everything; {@code next} says what a code gives: -1 to 10,000. */
  void begin(IntUnaryOperator next) {
    function = next;
    if (++generation > MOST_GENERATION) {
      Arrays.fill(entries, 0);
      generation = 1;
    }
  }

  int get(int code) {
    int entry = entries[code];
    return entry >>> GENERATION_SHIFT == generation ? (short) entry : compute(code);
  }

  private int compute(int code) {
    int computed = function.applyAsInt(code);
    entries[code] = generation << GENERATION_SHIFT | (computed & 0xffff);
    return computed;
  }
}
