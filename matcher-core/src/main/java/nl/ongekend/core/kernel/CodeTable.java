package nl.ongekend.core.kernel;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * The points of a query for each code of a column, computed when a code is first met.
 *
 * <p>Belongs to one query and one segment; not thread-safe.
 */
public final class CodeTable {

  /** The points of a code that makes a pair infeasible or unranked. */
  public static final int REFUSED = -1;

  private static final short UNSEEN = -2;

  private final short[] points;
  private final IntUnaryOperator function;

  /**
   * Creates a table.
   *
   * @param codes the number of codes
   * @param function from a code to its points, 0 to 10,000, or {@link #REFUSED}
   */
  public CodeTable(int codes, IntUnaryOperator function) {
    this.points = new short[codes];
    this.function = function;
    Arrays.fill(points, UNSEEN);
  }

  /** Returns the points of a code. */
  int get(int code) {
    int known = points[code];
    return known == UNSEEN ? compute(code) : known;
  }

  private int compute(int code) {
    int computed = function.applyAsInt(code);
    points[code] = (short) computed;
    return computed;
  }
}
