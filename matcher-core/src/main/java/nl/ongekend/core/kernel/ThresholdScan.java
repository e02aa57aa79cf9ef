package nl.ongekend.core.kernel;

import java.util.Arrays;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;
import nl.ongekend.core.score.Term;

/**
 * Selects the documents of a block whose skill points can still matter, and clears their sums.
 *
 * <p>The bound of a document is its coverage plus a use bound computed without division; it is at
 * least its skill points. The vector and the scalar scan select the same documents.
 */
final class ThresholdScan {

  private static final VectorSpecies<Integer> SPECIES = IntVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Short> HALF =
      VectorSpecies.of(short.class, VectorShape.forBitSize(SPECIES.vectorBitSize() / 2));
  private static final IntVector LANES = IntVector.zero(SPECIES).addIndex(1);
  private static final int LOWER = 0xffff;

  private final UsePoints use;
  private final TermScale scale;
  private final short[] bases;
  private final int[] sums;
  private final int[] totals;
  private final int[] candidates;
  private final boolean vectorised;

  /**
   * Creates a scan.
   *
   * @param bases {@code bases[document]} what is added to the sum of a document of the segment
   * @param scratch holds the sums; receives totals and candidates
   * @param vectorised whether to use vectors where the profile lets it
   */
  ThresholdScan(
      UsePoints use, TermScale scale, short[] bases, Scratch scratch, boolean vectorised) {
    this.use = use;
    this.scale = scale;
    this.bases = bases;
    this.sums = scratch.sums;
    this.totals = scratch.totals;
    this.candidates = scratch.candidates;
    this.vectorised = vectorised && scale.isStandard();
  }

  /** Returns the skill points of a total, scaled to the profile. */
  int points(int total) {
    return scale.of(Term.COVERAGE, total & LOWER) + scale.of(Term.USE, use.points(total >>> 16));
  }

  /** Returns the bound of a total: at least its points. */
  int bound(int total) {
    return scale.of(Term.COVERAGE, total & LOWER) + scale.of(Term.USE, use.bound(total >>> 16));
  }

  /**
   * Completes the sums of some documents of a block into the scratch's totals, clears them, and
   * collects the documents with {@code least <= bound} as candidates. Only totals of candidates are
   * certain to be there.
   *
   * @param block the first document of the block
   * @param from the first document, counted from that of the block
   * @param to the end of the documents
   * @param found how many candidates there were
   * @return how many there are
   */
  int select(int least, int block, int from, int to, int found) {
    return vectorised
        ? selectVector(least, block, from, to, found)
        : selectScalar(least, block, from, to, found);
  }

  private int selectScalar(int least, int block, int from, int to, int found) {
    int count = found;
    for (int document = from; document < to; document++) {
      int total = sums[document] + bases[block + document];
      totals[document] = total;
      candidates[count] = document;
      count += bound(total) >= least ? 1 : 0;
    }
    Arrays.fill(sums, from, to, 0);
    return count;
  }

  private int selectVector(int least, int block, int from, int to, int found) {
    int count = found;
    int document = from;
    for (int end = to - SPECIES.length(); document <= end; document += SPECIES.length()) {
      IntVector base =
          (IntVector)
              ShortVector.fromArray(HALF, bases, block + document)
                  .convertShape(VectorOperators.S2I, SPECIES, 0);
      IntVector total = IntVector.fromArray(SPECIES, sums, document).add(base);
      IntVector.zero(SPECIES).intoArray(sums, document);
      IntVector bound = total.and(LOWER).add(useBound(total));
      VectorMask<Integer> enough = bound.compare(VectorOperators.GE, least);
      if (enough.anyTrue()) {
        total.intoArray(totals, document);
        LANES.add(document).compress(enough).intoArray(candidates, count);
        count += enough.trueCount();
      }
    }
    return selectScalar(least, block, document, to, count);
  }

  private IntVector useBound(IntVector total) {
    return use.isFixed()
        ? IntVector.broadcast(SPECIES, use.fixed())
        : total
            .lanewise(VectorOperators.LSHR, 16)
            .min(use.capacity())
            .mul(use.multiplier())
            .lanewise(VectorOperators.LSHR, UsePoints.shift());
  }
}
