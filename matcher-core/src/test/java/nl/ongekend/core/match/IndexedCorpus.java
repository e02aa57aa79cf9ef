package nl.ongekend.core.match;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ongekend.core.batch.BatchRanker;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.index.ColumnProfile;
import nl.ongekend.core.index.MatchFilter;
import nl.ongekend.core.index.MatchIndex;
import nl.ongekend.core.index.PassportSegment;
import nl.ongekend.core.index.VacancySegment;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.question.IndexPool;
import org.jspecify.annotations.Nullable;

/**
 * Two indexes of one world and, beside them, what should be in them. Writes are findable after
 * {@link #refresh}. Not thread-safe.
 */
public final class IndexedCorpus implements Closeable {

  private static final Documents DOCUMENTS = new Documents();

  private final MatchWorld world;
  private final MatchIndex<Passport, PassportSegment> passportIndex;
  private final MatchIndex<Vacancy, VacancySegment> vacancyIndex;
  private final Map<UUID, Passport> passports = new LinkedHashMap<>();
  private final Map<UUID, Vacancy> vacancies = new LinkedHashMap<>();

  private IndexedCorpus(MatchWorld world, @Nullable Path folder) throws IOException {
    this.world = world;
    passportIndex = MatchIndex.passports(folder(folder, "passports"), world.indexSetting());
    vacancyIndex = MatchIndex.vacancies(folder(folder, "vacancies"), world.indexSetting());
  }

  private static @Nullable Path folder(@Nullable Path folder, String side) throws IOException {
    return folder == null ? null : Files.createDirectories(folder.resolve(side));
  }

  /** Returns an empty corpus that is kept in memory. */
  public static IndexedCorpus inMemory(MatchWorld world) throws IOException {
    return new IndexedCorpus(world, null);
  }

  /** Opens what is kept in a folder, which has to be what {@code known} had committed. */
  public static IndexedCorpus reopened(Path folder, IndexedCorpus known) throws IOException {
    IndexedCorpus corpus = new IndexedCorpus(known.world, folder);
    corpus.passports.putAll(known.passports);
    corpus.vacancies.putAll(known.vacancies);
    return corpus;
  }

  /** Returns an empty corpus that is kept in a folder. */
  public static IndexedCorpus onDisk(Path folder, MatchWorld world) throws IOException {
    return new IndexedCorpus(world, folder);
  }

  /** Returns a corpus in memory with these documents, findable. */
  public static IndexedCorpus of(
      MatchWorld world, List<Passport> passports, List<Vacancy> vacancies) throws IOException {
    IndexedCorpus corpus = inMemory(world);
    corpus.putAll(passports, vacancies);
    corpus.refresh();
    return corpus;
  }

  /** Returns the world. */
  public MatchWorld world() {
    return world;
  }

  /** Puts a passport. */
  public void put(Passport passport) throws IOException {
    passportIndex.put(passport, DOCUMENTS.write(passport));
    passports.put(passport.id(), passport);
  }

  /** Puts a vacancy. */
  public void put(Vacancy vacancy) throws IOException {
    vacancyIndex.put(vacancy, DOCUMENTS.write(vacancy));
    vacancies.put(vacancy.id(), vacancy);
  }

  /** Puts documents in order. */
  public void putAll(List<Passport> somePassports, List<Vacancy> someVacancies) throws IOException {
    for (Passport passport : somePassports) {
      put(passport);
    }
    for (Vacancy vacancy : someVacancies) {
      put(vacancy);
    }
  }

  /** Deletes the passport and the vacancy with this id. */
  public void delete(UUID id) throws IOException {
    passportIndex.delete(id);
    vacancyIndex.delete(id);
    passports.remove(id);
    vacancies.remove(id);
  }

  /** Makes what was written findable. */
  public void refresh() throws IOException {
    passportIndex.refresh();
    vacancyIndex.refresh();
  }

  /** Writes everything to disk. */
  public void commit(String position) throws IOException {
    passportIndex.commit(position);
    vacancyIndex.commit(position);
  }

  /** Merges each index to at most this many segments and makes that what is searched. */
  public void merge(int most) throws IOException {
    passportIndex.merge(most);
    vacancyIndex.merge(most);
    refresh();
  }

  /** Returns the passports that should be found. */
  public List<Passport> passports() {
    return List.copyOf(passports.values());
  }

  /** Returns the vacancies that should be found. */
  public List<Vacancy> vacancies() {
    return List.copyOf(vacancies.values());
  }

  /** Returns how many segments both indexes have. */
  public int segments() throws IOException {
    try (var people = passportIndex.snapshot();
        var work = vacancyIndex.snapshot()) {
      return people.segments(MatchFilter.none()).size() + work.segments(MatchFilter.none()).size();
    }
  }

  /** Returns the ranker over the indexes. */
  public IndexRanker ranker() {
    return new IndexRanker(world, passportIndex, vacancyIndex, DOCUMENTS);
  }

  /** Returns what ranks vacancies for everybody over the same index. */
  public BatchRanker batch() {
    return new BatchRanker(world, vacancyIndex, DOCUMENTS);
  }

  /** Returns the ranker over the same indexes in a world that differs in its market. */
  public IndexRanker ranker(MatchWorld other) {
    ColumnProfile profile = other.indexSetting().profile();
    return new IndexRanker(
        other, passportIndex.with(profile), vacancyIndex.with(profile), DOCUMENTS);
  }

  /** Returns the pool over the indexes. */
  public IndexPool pool() {
    return new IndexPool(passportIndex, vacancyIndex);
  }

  /** Returns the ranker over what should be in them. */
  public ExhaustiveRanker exhaustive() {
    return new ExhaustiveRanker(world, passports(), vacancies());
  }

  @Override
  public void close() throws IOException {
    passportIndex.close();
    vacancyIndex.close();
  }
}
