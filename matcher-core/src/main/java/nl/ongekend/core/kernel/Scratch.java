package nl.ongekend.core.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The working memory of one thread: reused from query to query, never shared. */
public final class Scratch implements TableSource {

  private static final int MOST_GENERATION = 0xffff;

  /**
   * Coverage in the lower, U of the use term in the upper 16 bits, by document of the block; all 0
   * between uses.
   */
  final int[] sums = new int[Columns.BLOCK];

  /** The best coverage and use of one requirement, by document of the block; all 0 between uses. */
  final int[] best = new int[Columns.BLOCK];

  /** Documents of the block that can still enter, and room for a vector behind the last. */
  final int[] candidates = new int[Columns.BLOCK + 64];

  /** The most points beside skills, language and hours, by candidate. */
  final int[] others = new int[Columns.BLOCK];

  /** The most points of a candidate in the upper half, its document in the lower. */
  final long[] promises = new long[Columns.BLOCK];

  /** Promises in another order. */
  final long[] ordered = new long[Columns.BLOCK];

  /** Finished sums of candidates, or skill points, by document of the block. */
  final int[] totals = new int[Columns.BLOCK];

  /** How many documents of a block have points in a range. */
  final int[] histogram = new int[WarmUp.RANGES];

  private final List<int[]> tables = new ArrayList<>();
  private int generation;
  private int used;

  /** Starts a query on a segment: tables handed out before are no longer valid. */
  public void begin() {
    used = 0;
    if (++generation > MOST_GENERATION) {
      tables.clear();
      generation = 1;
    }
  }

  /** Returns a table that is valid until the next {@link #begin}. */
  @Override
  public CodeTable table(int codes, IntUnaryOperator function) {
    if (used == tables.size()) {
      tables.add(new int[codes]);
    } else if (tables.get(used).length < codes) {
      tables.set(used, new int[codes]);
    }
    return new CodeTable(tables.get(used++), codes, generation, function);
  }

  /** Returns a table for this query only. */
  @Override
  public CodeTable shared(int column, Object answer, int codes, IntUnaryOperator function) {
    return table(codes, function);
  }
}
