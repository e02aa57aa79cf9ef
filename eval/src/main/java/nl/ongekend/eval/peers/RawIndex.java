package nl.ongekend.eval.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.profile.TextByLanguage;
import nl.ongekend.core.profile.Vacancy;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Vacancies in Lucene as somebody would index them who searches text and shows documents: the
 * stored JSON, its id, title and description analysed, some facets as terms and doc values, sorted
 * by id. Nothing is computed that only a match needs.
 */
public final class RawIndex {

  private static final String ID = "id";
  private static final String JSON = "json";
  private static final String TEXT = "text";

  private RawIndex() {}

  /** Builds an index of JSON rows with all processors; returns how many vacancies are in it. */
  public static int build(Path folder, List<String> rows) throws IOException {
    Documents documents = new Documents();
    IndexWriterConfig config = new IndexWriterConfig(new EnglishAnalyzer());
    config.setIndexSort(new Sort(new SortField(ID, SortField.Type.LONG)));
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, config)) {
      rows.parallelStream().forEach(json -> add(writer, documents.readVacancy(json), json));
      writer.commit();
      try (DirectoryReader reader = DirectoryReader.open(writer)) {
        return reader.numDocs();
      }
    }
  }

  private static void add(IndexWriter writer, Vacancy vacancy, String json) {
    try {
      writer.addDocument(document(vacancy, json));
    } catch (IOException e) {
      throw new UncheckedIOException("indexing a generated document", e);
    }
  }

  private static Document document(Vacancy vacancy, String json) {
    Document document = new Document();
    document.add(new StringField("key", vacancy.id().toString(), Field.Store.NO));
    document.add(new NumericDocValuesField(ID, vacancy.id().getMostSignificantBits()));
    document.add(new StoredField(JSON, json));
    document.add(new BinaryDocValuesField("facets", new BytesRef(vacancy.kind().name())));
    document.add(new StringField("kind", vacancy.kind().name(), Field.Store.NO));
    addText(document, vacancy.title());
    addText(document, vacancy.description());
    return document;
  }

  private static void addText(Document document, @Nullable TextByLanguage text) {
    if (text != null) {
      add(document, text.nl());
      add(document, text.en());
    }
  }

  private static void add(Document document, @Nullable String text) {
    if (text != null) {
      document.add(new TextField(TEXT, text, Field.Store.NO));
    }
  }
}
