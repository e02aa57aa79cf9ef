package nl.ongekend.core.kernel;

import java.util.function.IntUnaryOperator;

/**
 * The points of a query for each code of a column, computed when a code is first met.
 *
 * <p>The memory is a {@link Scratch}'s and is not cleared between queries: each entry carries the
 * generation in which it was written, and counts only in that one. Belongs to one query and one
 * segment; not thread-safe, unless it is {@link #shareable}.
 */
public final class CodeTable {

  /** The points of a code that makes a pair infeasible or unranked. */
  public static final int REFUSED = -1;

  private static final int GENERATION_SHIFT = 16;

  private final int[] entries;
  private final int codes;
  private final int generation;
  private final IntUnaryOperator function;

  CodeTable(int[] entries, int codes, int generation, IntUnaryOperator function) {
    this.entries = entries;
    this.codes = codes;
    this.generation = generation << GENERATION_SHIFT;
    this.function = function;
  }

  /**
   * Returns a table with memory of its own, for several queries and threads. An entry is one int
   * that says by itself whether it is there; two threads that both miss it compute the same.
   */
  static CodeTable shareable(int codes, IntUnaryOperator function) {
    return new CodeTable(new int[codes], codes, 1, function);
  }

  int codes() {
    return codes;
  }

  /** Returns the points of a code. */
  public int get(int code) {
    int entry = entries[code];
    return (entry & 0xffff0000) == generation ? (short) entry : compute(code);
  }

  /** Returns the most points of all codes, 0 when every one is refused. */
  public int most() {
    int most = 0;
    for (int code = 0; code < codes; code++) {
      most = Math.max(most, get(code));
    }
    return most;
  }

  /** Returns whether a code gives something else; stops at the first that does. */
  boolean isAnyNot(int points) {
    for (int code = 0; code < codes; code++) {
      if (get(code) != points) {
        return true;
      }
    }
    return false;
  }

  private int compute(int code) {
    int computed = function.applyAsInt(code);
    entries[code] = generation | (computed & 0xffff);
    return computed;
  }
}
