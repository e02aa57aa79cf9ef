package nl.ongekend.core.combine;

import java.util.UUID;
import nl.ongekend.core.kernel.TieBreaker;
import nl.ongekend.core.match.VacancyCandidate;

/**
 * A job pair in the order of the answer.
 *
 * @param points its points
 * @param tie the keyed hash that breaks ties, smaller first as unsigned
 * @param one the better of the two by {@link Schedule#BEST_FIRST}
 * @param other the other
 */
record FoundPair(int points, long tie, VacancyCandidate one, VacancyCandidate other)
    implements Comparable<FoundPair> {

  static FoundPair of(
      int points, VacancyCandidate one, VacancyCandidate other, TieBreaker ties, UUID passport) {
    long tie = ties.tieOfTwo(one.id(), other.id(), passport);
    return Schedule.BEST_FIRST.compare(one, other) <= 0
        ? new FoundPair(points, tie, one, other)
        : new FoundPair(points, tie, other, one);
  }

  @Override
  public int compareTo(FoundPair other) {
    int byPoints = Integer.compare(other.points, points);
    if (byPoints != 0) {
      return byPoints;
    }
    int byTie = Long.compareUnsigned(tie, other.tie);
    if (byTie != 0) {
      return byTie;
    }
    int byOne = TieBreaker.compare(one.id(), other.one.id());
    return byOne != 0 ? byOne : TieBreaker.compare(this.other.id(), other.other.id());
  }
}
