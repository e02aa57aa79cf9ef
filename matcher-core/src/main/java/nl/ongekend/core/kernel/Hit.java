package nl.ongekend.core.kernel;

/**
 * One document of a top k.
 *
 * @param score the score, 0 to 10,000 points
 * @param tie the keyed hash that breaks ties, smaller first as unsigned
 * @param idHigh the upper half of the document's id
 * @param idLow the lower half
 * @param segment the ordinal of its segment
 * @param document its number in the segment
 */
public record Hit(int score, long tie, long idHigh, long idLow, int segment, int document)
    implements Comparable<Hit> {

  /** Orders by score, highest first, then by tie and id, smallest first as unsigned. */
  @Override
  public int compareTo(Hit other) {
    int byScore = Integer.compare(other.score, score);
    if (byScore != 0) {
      return byScore;
    }
    int byTie = Long.compareUnsigned(tie, other.tie);
    if (byTie != 0) {
      return byTie;
    }
    int byHigh = Long.compareUnsigned(idHigh, other.idHigh);
    return byHigh != 0 ? byHigh : Long.compareUnsigned(idLow, other.idLow);
  }
}
