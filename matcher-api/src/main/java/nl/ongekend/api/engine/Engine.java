package nl.ongekend.api.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreSettings;
import nl.ongekend.core.batch.BatchRanker;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.explain.Explainer;
import nl.ongekend.core.index.IndexDamagedException;
import nl.ongekend.core.index.IndexMismatchException;
import nl.ongekend.core.index.MatchIndex;
import nl.ongekend.core.index.PassportSegment;
import nl.ongekend.core.index.VacancySegment;
import nl.ongekend.core.match.IndexRanker;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.question.IndexPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Store, world, indexes and matching of one home. Opened once; thread-safe; closing it writes the
 * index and stops the database it started.
 *
 * <p>An index that was built with another taxonomy, place table or schema, or of which a file is
 * damaged, is thrown away and built anew from the store.
 */
public final class Engine implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

  private final Store store;
  private final MatchWorld world;
  private final MatchIndex<Passport, PassportSegment> passports;
  private final MatchIndex<Vacancy, VacancySegment> vacancies;
  private final Documents documents;
  private final Indexer indexer;
  private final IndexRanker ranker;
  private final BatchRanker batchRanker;
  private final Explainer explainer;
  private final IndexPool pool;
  private final Map<UUID, Sight> sightByOrganisation = new ConcurrentHashMap<>();

  private Engine(Store store, MatchWorld world, Path indexFolder) throws IOException {
    this.store = store;
    this.world = world;
    this.documents = new Documents();
    this.passports =
        open(
            indexFolder.resolve("passports"),
            folder -> MatchIndex.passports(folder, world.indexSetting()));
    this.vacancies =
        open(
            indexFolder.resolve("vacancies"),
            folder -> MatchIndex.vacancies(folder, world.indexSetting()));
    this.indexer = new Indexer(store.changes(), passports, vacancies, documents);
    this.ranker = new IndexRanker(world, passports, vacancies, documents);
    this.batchRanker = new BatchRanker(world, vacancies, documents);
    this.explainer = new Explainer(world);
    this.pool = new IndexPool(passports, vacancies);
  }

  /**
   * Opens the engine of a home and brings its indexes up with the store.
   *
   * @param settings the store
   * @throws IOException if a file of the home cannot be read
   */
  public static Engine open(StoreSettings settings) throws IOException {
    MatchWorld world = new WorldFiles(settings.home()).world();
    Store store = Store.open(settings);
    try {
      Engine engine = new Engine(store, world, settings.home().index());
      engine.indexer.catchUp();
      return engine;
    } catch (IOException | RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** Opens an index; one that cannot be used is no loss, because catching up writes it anew. */
  private static <D, S> MatchIndex<D, S> open(Path folder, IndexOpening<D, S> opening)
      throws IOException {
    try {
      return opening.open(folder);
    } catch (IndexDamagedException | IndexMismatchException e) {
      LOG.warn("The index of {} is written anew: {}", folder.getFileName(), e.getMessage());
      FileSystemUtils.deleteRecursively(folder);
      return opening.open(folder);
    }
  }

  /** How an index in a folder is opened. */
  private interface IndexOpening<D, S> {
    MatchIndex<D, S> open(Path folder) throws IOException;
  }

  /** Returns the store. */
  public Store store() {
    return store;
  }

  /** Returns taxonomy, places, market and rules. */
  public MatchWorld world() {
    return world;
  }

  /** Returns the JSON form of documents. */
  public Documents documents() {
    return documents;
  }

  /** Returns what keeps the indexes up with the store. */
  public Indexer indexer() {
    return indexer;
  }

  /** Returns what an organisation sees of the indexes. */
  public Sight sight(UUID organisation) {
    return sightByOrganisation.computeIfAbsent(
        organisation,
        own -> new Sight(ranker.seenBy(own), batchRanker.seenBy(own), pool.seenBy(own)));
  }

  /** Forgets what matching keeps of earlier queries; for when somebody was erased. */
  public void forgetAnswers() {
    ranker.forgetAnswers();
  }

  /** Returns what explains pairs. */
  public Explainer explainer() {
    return explainer;
  }

  @Override
  public void close() throws IOException {
    try (store;
        vacancies;
        passports) {
      indexer.close();
    }
  }
}
