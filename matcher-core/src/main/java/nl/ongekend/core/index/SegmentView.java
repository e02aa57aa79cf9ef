package nl.ongekend.core.index;

import nl.ongekend.core.kernel.Accepted;

/**
 * A segment as one query sees it.
 *
 * @param ordinal its number in the snapshot
 * @param state what stands for the live documents of the segment that may be seen, equal as long as
 *     none is removed
 * @param segment its columns
 * @param accepted the documents that are live and pass the filter
 * @param count how many these are
 * @param <S> the segment
 */
public record SegmentView<S>(int ordinal, Object state, S segment, Accepted accepted, int count) {}
