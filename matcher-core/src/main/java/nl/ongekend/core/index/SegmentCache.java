package nl.ongekend.core.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/**
 * The columns of segments, made once per segment core and dropped when Lucene drops the core.
 * Thread-safe; two threads that ask for the same segment wait for one build.
 *
 * @param <S> the segment
 */
final class SegmentCache<S> {

  private final Side<?, S> side;
  private final Map<IndexReader.CacheKey, S> segmentByCore = new ConcurrentHashMap<>();

  SegmentCache(Side<?, S> side) {
    this.side = side;
  }

  S get(LeafReader segment) {
    IndexReader.CacheHelper core = segment.getCoreCacheHelper();
    S known = segmentByCore.get(core.getKey());
    return known != null ? known : segmentByCore.computeIfAbsent(core.getKey(), _ -> read(segment));
  }

  private S read(LeafReader segment) {
    try {
      segment.getCoreCacheHelper().addClosedListener(segmentByCore::remove);
      return side.read(segment);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the columns of segment " + segment, e);
    }
  }
}
