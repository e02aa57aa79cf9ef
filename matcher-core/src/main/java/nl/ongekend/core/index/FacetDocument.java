package nl.ongekend.core.index;

import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/** The parts of a Lucene document that both sides have. */
final class FacetDocument {

  private FacetDocument() {}

  static Document of(UUID id, String json) {
    Document document = new Document();
    document.add(new StringField(IndexSchema.ID, LuceneIndex.idBytes(id), Field.Store.NO));
    document.add(number(IndexSchema.ID_HIGH, id.getMostSignificantBits()));
    document.add(number(IndexSchema.ID_LOW, id.getLeastSignificantBits()));
    document.add(new StoredField(IndexSchema.DOCUMENT, json));
    return document;
  }

  static NumericDocValuesField number(String field, long value) {
    return new NumericDocValuesField(field, value);
  }

  static void addFacet(Document document, int column, BytesRef bytes) {
    String field = IndexSchema.FACETS.get(column);
    document.add(new SortedDocValuesField(field, LargeFacet.inDictionary(bytes)));
    LargeFacet.addWhole(document, field, bytes);
  }

  static void addOrder(Document document, int group, int occupation) {
    document.add(number(IndexSchema.SORT_GROUP, group));
    document.add(number(IndexSchema.SORT_OCCUPATION, occupation));
  }

  /**
   * Occupation first, so that blocks hold near occupations; then the id, so that order is total.
   */
  static Sort order() {
    return new Sort(
        new SortField(IndexSchema.SORT_GROUP, SortField.Type.LONG),
        new SortField(IndexSchema.SORT_OCCUPATION, SortField.Type.LONG),
        new SortField(IndexSchema.ID_HIGH, SortField.Type.LONG),
        new SortField(IndexSchema.ID_LOW, SortField.Type.LONG));
  }
}
