package nl.ongekend.core.kernel;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Tables kept for the next people who gave the same answer: the same free hours, the same home and
 * modes of travel, nothing ruled out. Thread-safe.
 *
 * <p>Bounded by the number of codes of all tables; those that were used longest ago go first.
 */
public final class TableCache {

  private final long mostCodes;
  private final Map<Key, CodeTable> tables = new LinkedHashMap<>(16, 0.75f, true);
  private long codes;

  /**
   * Creates an empty cache.
   *
   * @param mostCodes how many codes it may hold, four bytes each
   */
  public TableCache(long mostCodes) {
    this.mostCodes = mostCodes;
  }

  private record Key(int segment, int column, Object answer) {}

  /**
   * Returns a source that shares tables through this cache and takes the others from a scratch.
   *
   * @param segment the ordinal of the segment the tables are for
   */
  public TableSource of(int segment, Scratch scratch) {
    return new TableSource() {
      @Override
      public CodeTable table(int count, IntUnaryOperator function) {
        return scratch.table(count, function);
      }

      @Override
      public CodeTable shared(int column, Object answer, int count, IntUnaryOperator function) {
        return find(new Key(segment, column, answer), count, function);
      }
    };
  }

  private synchronized CodeTable find(Key key, int count, IntUnaryOperator function) {
    CodeTable known = tables.get(key);
    if (known != null) {
      return known;
    }
    CodeTable table = CodeTable.shareable(count, function);
    tables.put(key, table);
    codes += count;
    Iterator<CodeTable> oldest = tables.values().iterator();
    while (codes > mostCodes && tables.size() > 1) {
      codes -= oldest.next().codes();
      oldest.remove();
    }
    return table;
  }

  /** Returns how many codes the tables have that are kept now. */
  synchronized long codes() {
    return codes;
  }
}
