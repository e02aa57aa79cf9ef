package nl.ongekend.eval.peers;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ongekend.core.kernel.Columns;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.rule.RightAsk;
import nl.ongekend.core.score.OccupationTerm;
import nl.ongekend.core.score.SkillsAsk;
import nl.ongekend.core.score.VacancyFacets;
import nl.ongekend.core.spi.SkillRarity;
import nl.ongekend.eval.bench.Answer;
import nl.ongekend.eval.bench.Market;
import nl.ongekend.eval.bench.TemporaryFolder;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** The vacancies of a market in a Lucene index of one segment, in a folder of its own. */
final class PeerIndex implements Closeable {

  private static final double BUFFER_MIB = 256;

  private final TemporaryFolder folder;
  private final DirectoryReader reader;
  private final Dictionaries dictionaries;

  private PeerIndex(TemporaryFolder folder, DirectoryReader reader, Dictionaries dictionaries) {
    this.folder = folder;
    this.reader = reader;
    this.dictionaries = dictionaries;
  }

  /** Indexes all vacancies. */
  static PeerIndex build(Market market) throws IOException {
    TemporaryFolder folder = new TemporaryFolder();
    Dictionaries dictionaries = new Dictionaries();
    IndexWriterConfig config = new IndexWriterConfig();
    config.setIndexSort(order());
    config.setRAMBufferSizeMB(BUFFER_MIB);
    try (FSDirectory directory = FSDirectory.open(folder.path());
        IndexWriter writer = new IndexWriter(directory, config)) {
      for (List<Job> part : market.vacancies().parts(one -> Job.of(one, market.world()))) {
        for (Job job : part) {
          writer.addDocument(document(job, market.world(), dictionaries));
        }
      }
      writer.forceMerge(1);
    }
    return new PeerIndex(
        folder, DirectoryReader.open(FSDirectory.open(folder.path())), dictionaries);
  }

  private record Job(
      UUID id,
      VacancyFacets facets,
      RightAsk right,
      BytesRef requirements,
      Map<BytesRef, Integer> frequencyByTerm) {

    static Job of(Vacancy vacancy, MatchWorld world) {
      VacancyFacets facets = world.facets().of(vacancy);
      SkillRarity market = world.indexSetting().profile().rarity();
      SkillsAsk ask = facets.skills();
      int[] points = Requirements.points(ask, market);
      int skills = world.taxonomy().skillCount();
      return new Job(
          vacancy.id(),
          facets,
          RightAsk.of(vacancy),
          Requirements.value(ask, points, skills),
          Requirements.terms(ask, points, skills));
    }
  }

  /** As in the product: near occupations stand near each other. */
  private static Sort order() {
    return new Sort(
        new SortField(PeerFields.GROUP, SortField.Type.LONG),
        new SortField(PeerFields.OCCUPATION, SortField.Type.LONG),
        new SortField(PeerFields.ID_HIGH, SortField.Type.LONG),
        new SortField(PeerFields.ID_LOW, SortField.Type.LONG));
  }

  private static Document document(Job job, MatchWorld world, Dictionaries dictionaries) {
    Document document = new Document();
    addNumber(document, PeerFields.ID_HIGH, job.id().getMostSignificantBits());
    addNumber(document, PeerFields.ID_LOW, job.id().getLeastSignificantBits());
    int occupation = job.facets().occupation();
    boolean known = occupation != OccupationTerm.NO_OCCUPATION;
    addNumber(document, PeerFields.GROUP, known ? world.taxonomy().isco(occupation) : 0);
    addNumber(document, PeerFields.OCCUPATION, occupation);
    int[] codes = dictionaries.codes(job.facets(), job.right());
    for (int column = 0; column < Columns.STRIDE; column++) {
      addNumber(document, PeerFields.code(column), codes[column]);
    }
    document.add(new BinaryDocValuesField(PeerFields.PACKED_CODES, FacetCodes.Packed.value(codes)));
    document.add(new BinaryDocValuesField(PeerFields.REQUIREMENTS, job.requirements()));
    document.add(WeightedTerms.field(PeerFields.SKILLS, job.frequencyByTerm()));
    return document;
  }

  private static void addNumber(Document document, String field, long number) {
    document.add(new NumericDocValuesField(field, number));
  }

  DirectoryReader reader() {
    return reader;
  }

  Dictionaries dictionaries() {
    return dictionaries;
  }

  /** Returns the answer that found documents are, less those that are not ranked. */
  Answer answer(ScoreDoc[] found) throws IOException {
    List<Answer.Place> places = new ArrayList<>();
    LeafReader segment = reader.leaves().getFirst().reader();
    for (ScoreDoc one : found) {
      if (one.score > PairScores.UNRANKED) {
        UUID id =
            new UUID(
                number(segment, PeerFields.ID_HIGH, one.doc),
                number(segment, PeerFields.ID_LOW, one.doc));
        places.add(new Answer.Place(id, (int) one.score - 1));
      }
    }
    return new Answer(places);
  }

  private static long number(LeafReader segment, String field, int document) throws IOException {
    NumericDocValues values = segment.getNumericDocValues(field);
    values.advanceExact(document);
    return values.longValue();
  }

  @Override
  public void close() throws IOException {
    try (folder) {
      reader.close();
      reader.directory().close();
    }
  }
}
