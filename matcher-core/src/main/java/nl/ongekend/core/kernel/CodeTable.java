package nl.ongekend.core.kernel;

import java.util.function.IntUnaryOperator;

/**
 * The points of a query for each code of a column, computed when a code is first met.
 *
 * <p>The memory is a {@link Scratch}'s and is not cleared between queries: each entry carries the
 * generation in which it was written, and counts only in that one. Belongs to one query and one
 * segment; not thread-safe.
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

  /** Returns the points of a code. */
  int get(int code) {
    int entry = entries[code];
    return (entry & 0xffff0000) == generation ? (short) entry : compute(code);
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
