package nl.ongekend.core.index;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;

/**
 * A facet with more bytes than Lucene takes into a dictionary, such as two hundred blocked
 * organisations. Its SHA-256 stands in the dictionary for it, so equal facets still have one code,
 * and the facet stands beside it in a field of its own.
 */
final class LargeFacet {

  /** The most bytes of a value that Lucene takes into a dictionary. */
  private static final int MOST_BYTES = 32_766;

  private LargeFacet() {}

  /** Returns the bytes that stand for a facet in the dictionary: as a rule its own. */
  static BytesRef inDictionary(BytesRef facet) {
    return facet.length <= MOST_BYTES ? facet : sha256(facet);
  }

  /** Adds the facet to the document in full when the dictionary does not take it. */
  static void addWhole(Document document, String field, BytesRef facet) {
    if (facet.length > MOST_BYTES) {
      document.add(new BinaryDocValuesField(whole(field), facet));
    }
  }

  /** Returns the field that holds the large values of a facet field. */
  static String whole(String field) {
    return field + ".whole";
  }

  private static BytesRef sha256(BytesRef facet) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(facet.bytes, facet.offset, facet.length);
      return new BytesRef(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
