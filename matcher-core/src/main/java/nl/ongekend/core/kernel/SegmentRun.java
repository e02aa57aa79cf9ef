package nl.ongekend.core.kernel;

/**
 * One query on one segment.
 *
 * @param segment the ordinal of the segment
 * @param tables the points of the segment's codes
 * @param accepted the documents that may be returned
 * @param pairing the tie of a pair
 * @param top where hits go
 */
public record SegmentRun(
    int segment, CodeTables tables, Accepted accepted, Pairing pairing, TopK top) {}
