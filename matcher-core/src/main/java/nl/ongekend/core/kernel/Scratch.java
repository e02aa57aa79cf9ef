package nl.ongekend.core.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The working memory of one thread: reused from query to query, never shared. */
public final class Scratch {

  private static final int MOST_GENERATION = 0xffff;

  /**
   * Coverage in the lower, U of the use term in the upper 16 bits, by document of the block; all 0
   * between uses.
   */
  final int[] sums = new int[Columns.BLOCK];

  /** The best coverage and use of one requirement, by document of the block; all 0 between uses. */
  final int[] best = new int[Columns.BLOCK];

  /** Documents of the block that can still enter. */
  final int[] candidates = new int[Columns.BLOCK + 1];

  /** The most points beside skills and language, by candidate. */
  final int[] others = new int[Columns.BLOCK];

  /** Finished sums of candidates, or skill points, by document of the block. */
  final int[] totals = new int[Columns.BLOCK];

  /** How many documents of a block have skill points in a range. */
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

  /**
   * Returns a table that is valid until the next {@link #begin}.
   *
   * @param codes the number of codes
   * @param function from a code to its points, 0 to 10,000, or {@link CodeTable#REFUSED}
   */
  public CodeTable table(int codes, IntUnaryOperator function) {
    if (used == tables.size()) {
      tables.add(new int[codes]);
    } else if (tables.get(used).length < codes) {
      tables.set(used, new int[codes]);
    }
    return new CodeTable(tables.get(used++), codes, generation, function);
  }
}
