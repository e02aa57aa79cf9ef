package nl.ongekend.eval.peers;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import nl.ongekend.eval.bench.Answer;
import nl.ongekend.eval.bench.CoverageForm;
import nl.ongekend.eval.bench.CoverageMarket;
import nl.ongekend.eval.bench.TemporaryFolder;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Lucene's two documented ways to rank by a sum of numbers a document has for terms, over one index
 * of one segment in the product's order.
 *
 * <ul>
 *   <li>Feature fields: a disjunction of linear queries, which Lucene prunes by the impacts of its
 *       blocks of postings. A feature keeps nine significant bits, so impacts are exact.
 *   <li>Doc values: whoever has one of the skills is scored from one binary value, unpruned. Asked
 *       the first 1,000 queries only.
 * </ul>
 *
 * Both collect the top k only, without counting hits, without a query cache.
 */
public final class LuceneCoverage {

  private static final String FEATURES = "features";
  private static final String REQUIREMENTS = "requirements";
  private static final double BUFFER_MIB = 256;
  private static final int MOST_DOC_VALUE_QUERIES = 1_000;

  private final CoverageMarket market;
  private final int top;
  private final TemporaryFolder folder;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private LuceneCoverage(CoverageMarket market, int top, TemporaryFolder folder)
      throws IOException {
    this.market = market;
    this.top = top;
    this.folder = folder;
    this.reader = DirectoryReader.open(FSDirectory.open(folder.path()));
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
  }

  /** Indexes the vacancies; the forms share the index, which the first one closes. */
  public static List<CoverageForm> open(CoverageMarket market, int top) throws IOException {
    TemporaryFolder folder = new TemporaryFolder();
    IndexWriterConfig config = new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MIB);
    try (FSDirectory directory = FSDirectory.open(folder.path());
        IndexWriter writer = new IndexWriter(directory, config)) {
      for (int vacancy = 0; vacancy < market.vacancies(); vacancy++) {
        writer.addDocument(document(market, vacancy));
      }
      writer.forceMerge(1);
    }
    LuceneCoverage index = new LuceneCoverage(market, top, folder);
    return List.of(index.new Features(), index.new DocValues());
  }

  private static Document document(CoverageMarket market, int vacancy) {
    Document document = new Document();
    int[] packed = new int[market.requirements(vacancy)];
    for (int r = 0; r < packed.length; r++) {
      int impact = market.impact(vacancy, r);
      document.add(new FeatureField(FEATURES, term(market.skill(vacancy, r)), impact));
      packed[r] = CoverageSource.pack(market.skill(vacancy, r), impact);
    }
    document.add(new BinaryDocValuesField(REQUIREMENTS, CoverageSource.value(packed)));
    return document;
  }

  private static String term(int skill) {
    return Integer.toString(skill, Character.MAX_RADIX);
  }

  private Answer search(Query query) {
    try {
      List<Answer.Place> places = new ArrayList<>();
      // A manager is of one search: it remembers the least score that was competitive.
      var collector = new TopScoreDocCollectorManager(top, top);
      for (ScoreDoc one : searcher.search(query, collector).scoreDocs) {
        // One segment that was never sorted: documents have the numbers of their vacancies.
        places.add(new Answer.Place(market.id(one.doc), (int) one.score));
      }
      return new Answer(places);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the peers' index", e);
    }
  }

  private final class Features implements CoverageForm {

    @Override
    public String name() {
      return "Lucene features";
    }

    @Override
    public Answer answer(int[] skills) {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      for (int skill : skills) {
        query.add(FeatureField.newLinearQuery(FEATURES, term(skill), 1), Occur.SHOULD);
      }
      return search(query.build());
    }

    @Override
    public void close() {
      try (Closeable _ = folder;
          Closeable _ = reader.directory();
          Closeable _ = reader) {
        // Closed in the opposite order.
      } catch (IOException e) {
        throw new UncheckedIOException("closing the peers' index", e);
      }
    }
  }

  private final class DocValues implements CoverageForm {

    @Override
    public String name() {
      return "Lucene doc values";
    }

    @Override
    public int mostQueries() {
      return MOST_DOC_VALUE_QUERIES;
    }

    @Override
    public Answer answer(int[] skills) {
      List<BytesRef> terms =
          IntStream.of(skills).mapToObj(skill -> new BytesRef(term(skill))).toList();
      BitSet claimed = new BitSet(market.skills());
      IntStream.of(skills).forEach(claimed::set);
      return search(
          new FunctionScoreQuery(
              new TermInSetQuery(FEATURES, terms), new CoverageSource(REQUIREMENTS, claimed)));
    }
  }
}
