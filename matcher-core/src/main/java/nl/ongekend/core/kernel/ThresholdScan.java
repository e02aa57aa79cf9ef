package nl.ongekend.core.kernel;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.Term;

/**
 * Selects the documents of a block whose skill points can still matter.
 *
 * <p>The bound of a document is its coverage plus a use bound computed without division; it is at
 * least its skill points. The vector and the scalar scan select the same documents.
 */
final class ThresholdScan {

  private static final VectorSpecies<Integer> SPECIES = IntVector.SPECIES_PREFERRED;
  private static final int LOWER = 0xffff;

  private final UsePoints use;
  private final ScoringProfile profile;
  private final boolean vectorised;

  ThresholdScan(UsePoints use, ScoringProfile profile) {
    this.use = use;
    this.profile = profile;
    this.vectorised = profile.isStandardScale();
  }

  /** Returns the skill points of a sum, scaled to the profile. */
  int points(int sum) {
    return profile.scale(Term.COVERAGE, sum & LOWER)
        + profile.scale(Term.USE, use.points(sum >>> 16));
  }

  /** Returns the bound of a sum: at least its points. */
  int bound(int sum) {
    return profile.scale(Term.COVERAGE, sum & LOWER)
        + profile.scale(Term.USE, use.bound(sum >>> 16));
  }

  /**
   * Collects the documents with {@code least <= bound < below} into the scratch's candidates.
   *
   * @param size how many documents the block has
   * @return how many there are
   */
  int select(int least, int below, Scratch scratch, int size) {
    return vectorised
        ? selectVector(least, below, scratch, size)
        : selectScalar(least, below, scratch, 0, size, 0);
  }

  /** Does what {@link #select} does, a document at a time, from {@code first} on. */
  int selectScalar(int least, int below, Scratch scratch, int first, int size, int found) {
    int count = found;
    for (int document = first; document < size; document++) {
      int bound = bound(scratch.sums[document]);
      if (bound >= least && bound < below) {
        scratch.candidates[count++] = document;
      }
    }
    return count;
  }

  private int selectVector(int least, int below, Scratch scratch, int size) {
    int count = 0;
    int document = 0;
    for (int end = SPECIES.loopBound(size); document < end; document += SPECIES.length()) {
      IntVector sum = IntVector.fromArray(SPECIES, scratch.sums, document);
      IntVector bound = sum.and(LOWER).add(useBound(sum));
      VectorMask<Integer> within =
          bound.compare(VectorOperators.GE, least).and(bound.compare(VectorOperators.LT, below));
      for (long bits = within.toLong(); bits != 0; bits &= bits - 1) {
        scratch.candidates[count++] = document + Long.numberOfTrailingZeros(bits);
      }
    }
    return selectScalar(least, below, scratch, document, size, count);
  }

  private IntVector useBound(IntVector sum) {
    return use.isFixed()
        ? IntVector.broadcast(SPECIES, use.fixed())
        : sum.lanewise(VectorOperators.LSHR, 16)
            .min(use.capacity())
            .mul(use.multiplier())
            .lanewise(VectorOperators.LSHR, UsePoints.shift());
  }
}
