package nl.ongekend.eval.peers;

import java.io.IOException;
import nl.ongekend.core.kernel.Columns;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.BitUtil;
import org.apache.lucene.util.BytesRef;

/** Reads the codes of documents, which have to come in ascending order. */
sealed interface FacetCodes {

  /** Goes to a document. */
  void moveTo(int document) throws IOException;

  /** Returns a code of the document. */
  int get(int column) throws IOException;

  /** Makes a reader of the codes of a segment. */
  @FunctionalInterface
  interface Opener {
    FacetCodes open(LeafReader segment) throws IOException;
  }

  /** Codes in a doc-values field each; a field is read when its code is asked for. */
  final class Separate implements FacetCodes {

    private final NumericDocValues[] values = new NumericDocValues[Columns.STRIDE];
    private int current = -1;

    Separate(LeafReader segment) throws IOException {
      for (int column = 0; column < values.length; column++) {
        values[column] = segment.getNumericDocValues(PeerFields.code(column));
      }
    }

    @Override
    public void moveTo(int document) {
      current = document;
    }

    @Override
    public int get(int column) throws IOException {
      values[column].advanceExact(current);
      return (int) values[column].longValue();
    }
  }

  /** All codes in one doc value. */
  final class Packed implements FacetCodes {

    private final BinaryDocValues values;
    private BytesRef current = new BytesRef();

    Packed(LeafReader segment) throws IOException {
      values = segment.getBinaryDocValues(PeerFields.PACKED_CODES);
    }

    static BytesRef value(int[] codes) {
      byte[] bytes = new byte[Integer.BYTES * codes.length];
      for (int column = 0; column < codes.length; column++) {
        BitUtil.VH_LE_INT.set(bytes, Integer.BYTES * column, codes[column]);
      }
      return new BytesRef(bytes);
    }

    @Override
    public void moveTo(int document) throws IOException {
      values.advanceExact(document);
      current = values.binaryValue();
    }

    @Override
    public int get(int column) {
      return (int) BitUtil.VH_LE_INT.get(current.bytes, current.offset + Integer.BYTES * column);
    }
  }
}
