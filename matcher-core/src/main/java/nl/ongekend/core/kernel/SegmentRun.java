package nl.ongekend.core.kernel;

/**
 * One query on one segment.
 *
 * @param segment the ordinal of the segment
 * @param tables the points of the segment's codes
 * @param accepted the documents that may be returned
 * @param pairing the tie of a pair
 * @param top where hits go
 * @param vectorised whether to scan with vectors; the answer is the same without
 */
public record SegmentRun(
    int segment,
    CodeTables tables,
    Accepted accepted,
    Pairing pairing,
    TopK top,
    boolean vectorised) {

  /** Returns the same run with vectors or without. */
  SegmentRun withVectors(boolean wanted) {
    return new SegmentRun(segment, tables, accepted, pairing, top, wanted);
  }
}
