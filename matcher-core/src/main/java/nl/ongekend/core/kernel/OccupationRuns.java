package nl.ongekend.core.kernel;

import java.util.Arrays;

/**
 * The stretches of documents of one occupation, none of which crosses the border of a block.
 *
 * <p>Documents are ordered by occupation, so a segment has hardly more runs than occupations and
 * blocks together. Any other order is right too, with more and shorter runs.
 */
final class OccupationRuns {

  private final int[] firsts;
  private final int[] codes;
  private final int[] runOfBlock;

  private OccupationRuns(int[] firsts, int[] codes, int[] runOfBlock) {
    this.firsts = firsts;
    this.codes = codes;
    this.runOfBlock = runOfBlock;
  }

  static OccupationRuns of(Columns columns) {
    int documents = columns.documents();
    int[] firsts = new int[documents + 1];
    int[] codes = new int[documents];
    int[] runOfBlock = new int[columns.blocks() + 1];
    int runs = 0;
    for (int document = 0; document < documents; document++) {
      int code = columns.get(document, Columns.OCCUPATION);
      boolean opens = document % Columns.BLOCK == 0;
      if (opens) {
        runOfBlock[document / Columns.BLOCK] = runs;
      }
      if (opens || code != codes[runs - 1]) {
        firsts[runs] = document;
        codes[runs++] = code;
      }
    }
    firsts[runs] = documents;
    runOfBlock[columns.blocks()] = runs;
    return new OccupationRuns(
        Arrays.copyOf(firsts, runs + 1), Arrays.copyOf(codes, runs), runOfBlock);
  }

  /** Returns the first run of a block; that of the number of blocks is the number of runs. */
  int ofBlock(int block) {
    return runOfBlock[block];
  }

  /** Returns the first document of a run; it ends before the first document of the next. */
  int first(int run) {
    return firsts[run];
  }

  /** Returns the code of the occupation of a run. */
  int code(int run) {
    return codes[run];
  }
}
