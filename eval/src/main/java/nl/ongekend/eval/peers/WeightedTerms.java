package nl.ongekend.eval.peers;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Terms whose frequency is a number of ours, as in Lucene's own feature fields. */
final class WeightedTerms extends TokenStream {

  private static final FieldType TYPE = type();

  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final Iterator<Map.Entry<BytesRef, Integer>> frequencies;

  private WeightedTerms(Map<BytesRef, Integer> frequencyByTerm) {
    frequencies = frequencyByTerm.entrySet().iterator();
  }

  /** Returns a field of these terms; frequencies are 1 or more. */
  static Field field(String name, Map<BytesRef, Integer> frequencyByTerm) {
    return new Field(name, new WeightedTerms(frequencyByTerm), TYPE);
  }

  private static FieldType type() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }

  @Override
  public boolean incrementToken() {
    if (!frequencies.hasNext()) {
      return false;
    }
    clearAttributes();
    Map.Entry<BytesRef, Integer> next = frequencies.next();
    term.setBytesRef(next.getKey());
    frequency.setTermFrequency(next.getValue());
    return true;
  }
}
