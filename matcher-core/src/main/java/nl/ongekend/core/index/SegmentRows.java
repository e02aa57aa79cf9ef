package nl.ongekend.core.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import nl.ongekend.core.kernel.Columns;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** Reads codes, ids and days of a segment into {@link Columns}, and the dictionaries of codes. */
final class SegmentRows {

  private final LeafReader segment;
  private final int[] rows;

  SegmentRows(LeafReader segment) {
    this.segment = segment;
    this.rows = new int[Math.multiplyExact(segment.maxDoc(), Columns.STRIDE)];
  }

  /** Reads the codes of a facet and returns its distinct values by code. */
  <F> List<F> facet(int column, Function<BytesRef, F> decoder) throws IOException {
    String field = IndexSchema.FACETS.get(column);
    SortedDocValues codes = DocValues.getSorted(segment, field);
    for (int document = codes.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = codes.nextDoc()) {
      rows[document * Columns.STRIDE + column] = codes.ordValue();
    }
    Map<BytesRef, BytesRef> wholeByHash = largeFacets(field);
    List<F> values = new ArrayList<>(codes.getValueCount());
    for (int code = 0; code < codes.getValueCount(); code++) {
      BytesRef bytes = codes.lookupOrd(code);
      values.add(decoder.apply(wholeByHash.getOrDefault(bytes, bytes)));
    }
    return List.copyOf(values);
  }

  /** Returns a number of a document that was read. */
  int get(int document, int column) {
    return rows[document * Columns.STRIDE + column];
  }

  /** Replaces the codes of a facet by those of its groups, and returns the groups by code. */
  <F, G> List<G> regroup(int column, List<F> values, Function<F, G> group) {
    Map<G, Integer> codeByGroup = new HashMap<>();
    List<G> groups = new ArrayList<>();
    int[] codes = new int[values.size()];
    for (int code = 0; code < codes.length; code++) {
      G value = group.apply(values.get(code));
      Integer known = codeByGroup.putIfAbsent(value, groups.size());
      if (known == null) {
        groups.add(value);
      }
      codes[code] = known == null ? groups.size() - 1 : known;
    }
    for (int at = column; at < rows.length; at += Columns.STRIDE) {
      rows[at] = codes[rows[at]];
    }
    return List.copyOf(groups);
  }

  private Map<BytesRef, BytesRef> largeFacets(String field) throws IOException {
    Map<BytesRef, BytesRef> wholeByHash = new HashMap<>();
    BinaryDocValues wholes = DocValues.getBinary(segment, LargeFacet.whole(field));
    while (wholes.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      BytesRef whole = BytesRef.deepCopyOf(wholes.binaryValue());
      wholeByHash.put(LargeFacet.inDictionary(whole), whole);
    }
    return wholeByHash;
  }

  /** Returns the columns; to be called after every facet was read. */
  Columns columns() throws IOException {
    long[] days = numbers(IndexSchema.DAY);
    long[] high = numbers(IndexSchema.ID_HIGH);
    long[] low = numbers(IndexSchema.ID_LOW);
    long[] ids = new long[2 * high.length];
    for (int document = 0; document < high.length; document++) {
      rows[document * Columns.STRIDE + Columns.DAY] = (int) days[document];
      ids[2 * document] = high[document];
      ids[2 * document + 1] = low[document];
    }
    return new Columns(rows, ids);
  }

  private long[] numbers(String field) throws IOException {
    long[] numbers = new long[segment.maxDoc()];
    NumericDocValues values = DocValues.getNumeric(segment, field);
    for (int document = values.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = values.nextDoc()) {
      numbers[document] = values.longValue();
    }
    return numbers;
  }

  /** Hands the skills bytes of each document to {@code reader}, in document order. */
  void skills(ObjIntConsumer<BytesRef> reader) throws IOException {
    BinaryDocValues skills = DocValues.getBinary(segment, IndexSchema.SKILLS);
    for (int document = skills.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = skills.nextDoc()) {
      reader.accept(skills.binaryValue(), document);
    }
  }
}
