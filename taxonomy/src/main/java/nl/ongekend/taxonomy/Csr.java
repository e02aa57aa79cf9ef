package nl.ongekend.taxonomy;

import java.util.Arrays;

/**
 * A relation between two dense number spaces in compressed sparse rows: for each row the related
 * values, ascending and without duplicates.
 *
 * <p><b>Iterating</b> a row needs no allocation:
 *
 * <pre>{@code
 * for (int at = skills.start(row); at < skills.end(row); at++) {
 *   use(skills.value(at));
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Csr {

  private final int[] starts;
  private final int[] values;

  /** Takes ownership: {@code starts[row]} to {@code starts[row + 1]} are the values of a row. */
  Csr(int[] starts, int[] values) {
    this.starts = starts;
    this.values = values;
  }

  /**
   * Returns the relation that holds the given edges, duplicates once.
   *
   * @param rows number of rows, at least 0
   * @param from {@code from[e]} is the row of edge {@code e}, in {@code [0, rows)}
   * @param to {@code to[e]} is the value of edge {@code e}, at least 0; as long as {@code from}
   * @throws IllegalArgumentException if the arrays differ in length or an edge is out of range
   */
  public static Csr of(int rows, int[] from, int[] to) {
    if (from.length != to.length) {
      throw new IllegalArgumentException(
          "from (%d edges) and to (%d edges) must be equally long."
              .formatted(from.length, to.length));
    }
    long[] edges = new long[from.length];
    for (int e = 0; e < edges.length; e++) {
      edges[e] = edge(rows, from[e], to[e]);
    }
    Arrays.sort(edges);
    return ofSorted(rows, edges);
  }

  /** Returns the relation without any edges. */
  public static Csr empty(int rows) {
    return new Csr(new int[rows + 1], new int[0]);
  }

  /** Returns the number of rows. */
  public int rows() {
    return starts.length - 1;
  }

  /** Returns the number of edges in all rows together. */
  public int edges() {
    return values.length;
  }

  /** Returns the number of values in the row. */
  public int size(int row) {
    return starts[row + 1] - starts[row];
  }

  /**
   * Returns a value of a row.
   *
   * @param i in {@code [0, size(row))}; a larger one reads into the next row unless assertions are
   *     on
   */
  public int get(int row, int i) {
    assert i >= 0 && i < size(row) : "value " + i + " of row " + row + " of size " + size(row);
    return values[starts[row] + i];
  }

  /** Returns the position of the first value of the row, for {@link #value(int)}. */
  public int start(int row) {
    return starts[row];
  }

  /** Returns the position after the last value of the row. */
  public int end(int row) {
    return starts[row + 1];
  }

  /** Returns the value at a position between {@link #start(int)} and {@link #end(int)} of a row. */
  public int value(int position) {
    return values[position];
  }

  /** Returns whether the row holds the value; O(log size). */
  public boolean contains(int row, int value) {
    return Arrays.binarySearch(values, starts[row], starts[row + 1], value) >= 0;
  }

  /**
   * Returns the same edges read from value to row.
   *
   * @param rows rows of the result: the size of the number space of this relation's values
   */
  public Csr inverse(int rows) {
    return of(rows, values, rowByEdge());
  }

  /** Returns the edges of this relation that the other one does not have; same number of rows. */
  Csr without(Csr other) {
    int[] row = rowByEdge();
    long[] kept = new long[values.length];
    int count = 0;
    for (int e = 0; e < values.length; e++) {
      if (!other.contains(row[e], values[e])) {
        kept[count++] = edge(rows(), row[e], values[e]);
      }
    }
    return ofSorted(rows(), Arrays.copyOf(kept, count));
  }

  /**
   * Returns the edges of this relation and their reverse; for a relation of a space with itself.
   */
  Csr symmetric() {
    int[] row = rowByEdge();
    return of(rows(), concat(row, values), concat(values, row));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Csr csr
        && Arrays.equals(starts, csr.starts)
        && Arrays.equals(values, csr.values);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(starts) + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "Csr[%d rows, %d edges]".formatted(rows(), edges());
  }

  private static long edge(int rows, int from, int to) {
    if (from < 0 || from >= rows || to < 0) {
      throw new IllegalArgumentException(
          "edge (%d to %d) must start in [0, %d) and lead to 0 or more.".formatted(from, to, rows));
    }
    return ((long) from << 32) | to;
  }

  private static Csr ofSorted(int rows, long[] edges) {
    int[] starts = new int[rows + 1];
    int[] values = new int[edges.length];
    int count = 0;
    for (int e = 0; e < edges.length; e++) {
      if (e == 0 || edges[e] != edges[e - 1]) {
        starts[(int) (edges[e] >>> 32) + 1]++;
        values[count++] = (int) edges[e];
      }
    }
    for (int row = 0; row < rows; row++) {
      starts[row + 1] += starts[row];
    }
    return new Csr(starts, Arrays.copyOf(values, count));
  }

  private int[] rowByEdge() {
    int[] row = new int[values.length];
    for (int r = 0; r < rows(); r++) {
      Arrays.fill(row, starts[r], starts[r + 1], r);
    }
    return row;
  }

  private static int[] concat(int[] first, int[] second) {
    int[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
