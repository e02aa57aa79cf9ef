package nl.ongekend.eval.peers;

import java.io.IOException;
import java.util.BitSet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BitUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The sum of the impacts of the requirements that a person claims, from a binary doc value: an
 * integer for each requirement, its skill above eight bits, its impact in them.
 */
final class CoverageSource extends DoubleValuesSource {

  private static final int IMPACT_BITS = 8;
  private static final int IMPACT_MASK = (1 << IMPACT_BITS) - 1;

  private final String field;
  private final BitSet claimed;

  CoverageSource(String field, BitSet claimed) {
    this.field = field;
    this.claimed = claimed;
  }

  static int pack(int skill, int impact) {
    return skill << IMPACT_BITS | impact;
  }

  static BytesRef value(int[] packed) {
    byte[] bytes = new byte[Integer.BYTES * packed.length];
    for (int r = 0; r < packed.length; r++) {
      BitUtil.VH_LE_INT.set(bytes, Integer.BYTES * r, packed[r]);
    }
    return new BytesRef(bytes);
  }

  @Override
  public DoubleValues getValues(LeafReaderContext segment, @Nullable DoubleValues ignored)
      throws IOException {
    BinaryDocValues values = segment.reader().getBinaryDocValues(field);
    return new DoubleValues() {
      @Override
      public double doubleValue() throws IOException {
        return sum(values.binaryValue());
      }

      @Override
      public boolean advanceExact(int document) throws IOException {
        return values.advanceExact(document);
      }
    };
  }

  private int sum(BytesRef value) {
    int sum = 0;
    for (int at = value.offset; at < value.offset + value.length; at += Integer.BYTES) {
      int packed = (int) BitUtil.VH_LE_INT.get(value.bytes, at);
      sum += claimed.get(packed >>> IMPACT_BITS) ? packed & IMPACT_MASK : 0;
    }
    return sum;
  }

  @Override
  public boolean needsScores() {
    return false;
  }

  @Override
  public DoubleValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public boolean isCacheable(LeafReaderContext segment) {
    return false;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return "coverage";
  }
}
