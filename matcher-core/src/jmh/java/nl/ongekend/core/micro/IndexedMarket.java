package nl.ongekend.core.micro;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.index.MatchIndex;
import nl.ongekend.core.index.PassportSegment;
import nl.ongekend.core.index.VacancySegment;
import nl.ongekend.core.match.ExhaustiveRanker;
import nl.ongekend.core.match.IndexRanker;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.match.MatchWorlds;
import nl.ongekend.core.match.RandomMarket;
import nl.ongekend.core.match.RankRequest;
import nl.ongekend.core.match.Ranked;
import nl.ongekend.core.match.Ranker;
import nl.ongekend.core.match.Ranking;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A random market of the starter taxonomy, in one segment of each side. */
@State(Scope.Benchmark)
public class IndexedMarket {

  /** What every query asks. */
  static final RankRequest REQUEST = RankRequest.top(20, MatchWorlds.AS_OF);

  /** Even, which is the starter taxonomy. */
  private static final long SEED = 2;

  private static final int PEOPLE = 1_000;
  private static final int CHECKED = 5;

  /** Less than a block, exactly one, and one with a rest. */
  @Param({"1000", "16384", "20000"})
  public int vacancies;

  private RandomMarket market;
  private MatchIndex<Passport, PassportSegment> people;
  private MatchIndex<Vacancy, VacancySegment> work;
  private IndexRanker ranker;
  private int next;

  /** Indexes, and compares the first answers with those of scoring every pair. */
  @Setup(Level.Trial)
  public void index() throws IOException {
    market = RandomMarket.of(SEED, PEOPLE, vacancies);
    Documents documents = new Documents();
    people = MatchIndex.passports(null, market.world().indexSetting());
    for (Passport passport : market.passports()) {
      people.add(passport, documents.write(passport));
    }
    work = MatchIndex.vacancies(null, market.world().indexSetting());
    for (Vacancy vacancy : market.vacancies()) {
      work.add(vacancy, documents.write(vacancy));
    }
    people.merge(1);
    work.merge(1);
    people.refresh();
    work.refresh();
    ranker = new IndexRanker(market.world(), people, work, documents);
    compareFirstAnswers();
  }

  private void compareFirstAnswers() {
    Ranker reference = new ExhaustiveRanker(market.world(), market.passports(), market.vacancies());
    for (int i = 0; i < CHECKED; i++) {
      Passport person = market.passports().get(i);
      requireEqual(
          ids(ranker.vacanciesFor(person, REQUEST)), ids(reference.vacanciesFor(person, REQUEST)));
      Vacancy vacancy = market.vacancies().get(i);
      requireEqual(
          ids(ranker.passportsFor(vacancy, REQUEST)),
          ids(reference.passportsFor(vacancy, REQUEST)));
    }
  }

  private static List<UUID> ids(Ranking<?> ranking) {
    return ranking.ranked().stream().map(Ranked::id).toList();
  }

  /** Fails when an answer is not the right one. */
  static void requireEqual(Object answer, Object right) {
    if (!answer.equals(right)) {
      throw new IllegalStateException(
          "answer (%s) must be (%s).%nMaybe a test fails too; run them first."
              .formatted(answer, right));
    }
  }

  /** Closes the indexes. */
  @TearDown(Level.Trial)
  public void close() throws IOException {
    people.close();
    work.close();
  }

  MatchWorld world() {
    return market.world();
  }

  /** Returns all people. */
  List<Passport> people() {
    return market.passports();
  }

  /** Returns all vacancies, in the order in which they were indexed. */
  List<Vacancy> vacancies() {
    return market.vacancies();
  }

  /** Returns the vacancies, whose index has one segment. */
  MatchIndex<Vacancy, VacancySegment> work() {
    return work;
  }

  IndexRanker ranker() {
    return ranker;
  }

  /** Returns another person each time, so that no query finds its own tables in the cache. */
  Passport nextPerson() {
    next = (next + 1) % market.passports().size();
    return market.passports().get(next);
  }

  /** Returns another vacancy each time. */
  Vacancy nextVacancy() {
    next = (next + 1) % market.vacancies().size();
    return market.vacancies().get(next);
  }
}
