package nl.ongekend.eval.trust;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.index.IndexSetting;
import nl.ongekend.core.index.MatchIndex;
import nl.ongekend.core.index.PassportSegment;
import nl.ongekend.core.index.VacancySegment;
import nl.ongekend.core.match.IndexRanker;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.eval.bench.TemporaryFolder;

/** The two indexes of a world in a folder that goes with them. Not thread-safe but for queries. */
final class MatchIndexes implements Closeable {

  private static final String POSITION = "0";

  /** How many documents of a side are written before they are made findable. */
  private static final int STEP = 97;

  private final Documents documents = new Documents();
  private final TemporaryFolder folder = new TemporaryFolder();
  private final MatchWorld world;
  private MatchIndex<Passport, PassportSegment> passports;
  private MatchIndex<Vacancy, VacancySegment> vacancies;

  MatchIndexes(MatchWorld world) throws IOException {
    this.world = world;
    IndexSetting setting = world.indexSetting();
    passports = MatchIndex.passports(side("passports"), setting);
    vacancies = MatchIndex.vacancies(side("vacancies"), setting);
  }

  private Path side(String name) throws IOException {
    return Files.createDirectories(folder.path().resolve(name));
  }

  /** Puts documents a few at a time, each step findable and so a segment of its own. */
  void putInSteps(List<Passport> people, List<Vacancy> work) throws IOException {
    for (int from = 0; from < Math.max(people.size(), work.size()); from += STEP) {
      for (Passport passport : part(people, from)) {
        passports.put(passport, documents.write(passport));
      }
      for (Vacancy vacancy : part(work, from)) {
        vacancies.put(vacancy, documents.write(vacancy));
      }
      refresh();
    }
  }

  private static <D> List<D> part(List<D> all, int from) {
    return all.subList(Math.min(from, all.size()), Math.min(from + STEP, all.size()));
  }

  /** Adds documents that are new, and makes them findable at once. */
  void addAll(List<Passport> people, List<Vacancy> work) throws IOException {
    for (Passport passport : people) {
      passports.add(passport, documents.write(passport));
    }
    for (Vacancy vacancy : work) {
      vacancies.add(vacancy, documents.write(vacancy));
    }
    refresh();
  }

  private void refresh() throws IOException {
    passports.refresh();
    vacancies.refresh();
  }

  /** Merges each side to one segment. */
  void merge() throws IOException {
    passports.merge(1);
    vacancies.merge(1);
    refresh();
  }

  /** Writes both to disk, closes them and opens what is there. */
  void reopen() throws IOException {
    passports.commit(POSITION);
    vacancies.commit(POSITION);
    passports.close();
    vacancies.close();
    IndexSetting setting = world.indexSetting();
    passports = MatchIndex.passports(side("passports"), setting);
    vacancies = MatchIndex.vacancies(side("vacancies"), setting);
  }

  IndexRanker ranker() {
    return new IndexRanker(world, passports, vacancies, documents);
  }

  @Override
  public void close() throws IOException {
    try (folder) {
      passports.close();
      vacancies.close();
    }
  }
}
