package nl.ongekend.core.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import nl.ongekend.core.index.MatchFilter;
import nl.ongekend.core.match.IndexRanker;
import nl.ongekend.core.match.IndexedCorpus;
import nl.ongekend.core.match.MatchWorlds;
import nl.ongekend.core.match.RandomMarket;
import nl.ongekend.core.match.RankRequest;
import nl.ongekend.core.match.Ranking;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A batch answers as the index ranker does person by person, in the order of the input. */
class BatchRankerContractTest {

  private static final int PASSPORTS = 90;
  private static final int FEW = 20;
  private static final int VACANCIES = 110;
  private static final ExecutorService EXECUTOR = Executors.newFixedThreadPool(8);
  private static final RankRequest TEN = RankRequest.top(10, MatchWorlds.AS_OF);

  @AfterAll
  static void shutDown() {
    EXECUTOR.shutdownNow();
  }

  static LongStream fewSeeds() {
    return Seeds.seeds().limit(3);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void rank_anyThreadsAndTranche_equalsPersonByPerson(long seed) throws IOException {
    RandomMarket market = RandomMarket.of(seed, PASSPORTS, VACANCIES);
    try (IndexedCorpus corpus =
        IndexedCorpus.of(market.world(), market.passports(), market.vacancies())) {
      List<Answer> expected = personByPerson(corpus, market.passports(), TEN);
      for (BatchRequest request :
          List.of(
              new BatchRequest(TEN, 1, 4_096, true),
              new BatchRequest(TEN, 2, 7, true),
              new BatchRequest(TEN, 8, 64, true),
              new BatchRequest(TEN, 8, 1, true))) {
        assertThat(batch(corpus, market.passports(), request))
            .as("%s", request)
            .isEqualTo(expected);
      }
    }
  }

  /** Everybody stands beside people who gave one answer as they did and others not. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("fewSeeds")
  void rank_peopleWhoShareSomeAnswers_equalsPersonByPerson(long seed) throws IOException {
    RandomMarket market = RandomMarket.of(seed, FEW / 2, VACANCIES);
    List<Passport> mixed = new ArrayList<>();
    for (Passport one : market.passports()) {
      for (Passport other : market.passports()) {
        mixed.add(mixed(mixed.size(), one, other));
      }
    }
    try (IndexedCorpus corpus = IndexedCorpus.of(market.world(), List.of(), market.vacancies())) {
      assertThat(batch(corpus, mixed, new BatchRequest(TEN, 4, 4_096, true)))
          .isEqualTo(personByPerson(corpus, mixed, TEN));
    }
  }

  private static Passport mixed(int number, Passport one, Passport other) {
    return one.toBuilder()
        .id(new UUID(0, number))
        .workTime((number & 1) == 0 ? one.workTime() : other.workTime())
        .mobility((number & 2) == 0 ? one.mobility() : other.mobility())
        .wishes((number & 4) == 0 ? one.wishes() : other.wishes())
        .exclusions((number & 8) == 0 ? one.exclusions() : other.exclusions())
        .labourMarketAccess(
            (number & 16) == 0 ? one.labourMarketAccess() : other.labourMarketAccess())
        .build();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void rank_everyTopProfileDateAndFilter_equalsPersonByPerson(long seed) throws IOException {
    RandomMarket market = RandomMarket.of(seed, PASSPORTS, VACANCIES);
    List<Passport> few = market.passports().subList(0, FEW);
    try (IndexedCorpus corpus =
        IndexedCorpus.of(market.world(), market.passports(), market.vacancies())) {
      for (RankRequest ranking : rankings()) {
        assertThat(batch(corpus, few, new BatchRequest(ranking, 2, 15, true)))
            .as("%s", ranking)
            .isEqualTo(personByPerson(corpus, few, ranking));
      }
    }
  }

  private static List<RankRequest> rankings() {
    MatchFilter care =
        new MatchFilter(
            Set.of(),
            Set.of(Sector.CARE),
            Set.of(),
            Set.of(),
            null,
            null,
            Set.of(),
            Set.of(),
            false);
    List<RankRequest> rankings = new ArrayList<>();
    for (ScoringProfile profile : MatchWorlds.profiles()) {
      rankings.add(new RankRequest(1, MatchFilter.none(), profile, MatchWorlds.DATES.getFirst()));
      rankings.add(new RankRequest(500, care, profile, MatchWorlds.DATES.getLast()));
    }
    return rankings;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("fewSeeds")
  void rank_manySegmentsWithDeletions_equalsPersonByPerson(long seed) throws IOException {
    RandomMarket market = RandomMarket.of(seed, PASSPORTS, VACANCIES);
    try (IndexedCorpus corpus = IndexedCorpus.inMemory(market.world())) {
      for (int from = 0; from < VACANCIES; from += 20) {
        corpus.putAll(List.of(), market.vacancies().subList(from, Math.min(from + 20, VACANCIES)));
        corpus.refresh();
      }
      for (int i = 0; i < VACANCIES; i += 7) {
        corpus.delete(market.vacancies().get(i).id());
      }
      corpus.refresh();
      assertThat(corpus.segments()).isGreaterThan(3);
      List<Answer> expected = personByPerson(corpus, market.passports(), TEN);
      BatchRequest request = new BatchRequest(TEN, 2, 40, true);
      assertThat(batch(corpus, market.passports(), request)).isEqualTo(expected);
      corpus.merge(1);
      assertThat(batch(corpus, market.passports(), request)).isEqualTo(expected);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("fewSeeds")
  void rank_whileSomebodyWrites_looksAtOneSnapshot(long seed) throws IOException {
    RandomMarket market = RandomMarket.of(seed, PASSPORTS, VACANCIES);
    try (IndexedCorpus corpus =
        IndexedCorpus.of(market.world(), market.passports(), market.vacancies())) {
      List<Answer> expected = personByPerson(corpus, market.passports(), TEN);
      Collected collected = new Collected();
      collected.onDelivery =
          () -> {
            corpus.delete(market.vacancies().get(collected.answers.size() % VACANCIES).id());
            corpus.refresh();
          };
      boolean finished =
          rank(corpus, market.passports(), new BatchRequest(TEN, 2, 10, true), collected);
      assertThat(finished).isTrue();
      assertThat(collected.answers).isEqualTo(expected);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("fewSeeds")
  void rank_cancelledAndBegunAgainBehindWhatWasDelivered_equalsOneRun(long seed)
      throws IOException {
    RandomMarket market = RandomMarket.of(seed, PASSPORTS, VACANCIES);
    try (IndexedCorpus corpus =
        IndexedCorpus.of(market.world(), market.passports(), market.vacancies())) {
      BatchRequest request = new BatchRequest(TEN, 2, 20, true);
      Collected collected = new Collected();
      collected.onDelivery = () -> collected.cancelled = collected.answers.size() >= 40;
      assertThat(rank(corpus, market.passports(), request, collected)).isFalse();
      assertThat(collected.answers).hasSize(40);
      List<Answer> both = new ArrayList<>(collected.answers);
      both.addAll(batch(corpus, market.passports().subList(40, PASSPORTS), request));
      assertThat(both).isEqualTo(personByPerson(corpus, market.passports(), TEN));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("fewSeeds")
  void rank_oneCompletionFails_throwsItAndDeliversNothingOfTheTranche(long seed)
      throws IOException {
    RandomMarket market = RandomMarket.of(seed, PASSPORTS, VACANCIES);
    Passport unlucky = market.passports().get(50);
    try (IndexedCorpus corpus =
        IndexedCorpus.of(market.world(), market.passports(), market.vacancies())) {
      Collected collected = new Collected();
      assertThatIllegalStateException()
          .isThrownBy(() ->
              corpus
                  .batch()
                  .rank(
                      market.passports().iterator(),
                      new BatchRequest(TEN, 2, 20, true),
                      EXECUTOR,
                      (answer, reader) -> {
                        if (answer.passport().equals(unlucky)) {
                          throw new IllegalStateException("unlucky");
                        }
                        return Answer.of(answer, reader);
                      },
                      collected))
          .withMessage("unlucky");
      assertThat(collected.answers).hasSize(40);
    }
  }

  private static List<Answer> personByPerson(
      IndexedCorpus corpus, List<Passport> people, RankRequest request) {
    IndexRanker ranker = corpus.ranker();
    return people.stream()
        .map(person -> Answer.of(person, ranker.vacanciesFor(person, request)))
        .toList();
  }

  private static List<Answer> batch(
      IndexedCorpus corpus, List<Passport> people, BatchRequest request) throws IOException {
    Collected collected = new Collected();
    assertThat(rank(corpus, people, request, collected)).isTrue();
    return collected.answers;
  }

  private static boolean rank(
      IndexedCorpus corpus, List<Passport> people, BatchRequest request, Collected collected)
      throws IOException {
    return corpus.batch().rank(people.iterator(), request, EXECUTOR, Answer::of, collected);
  }

  /** What somebody is told. */
  private record Answer(Passport person, int considered, int unranked, List<Found> found) {

    static Answer of(Passport person, Ranking<Vacancy> ranking) {
      List<Found> found =
          ranking.ranked().stream().map(one -> new Found(one.score(), one.document())).toList();
      return new Answer(person, ranking.considered(), ranking.unranked(), found);
    }

    static Answer of(BatchAnswer answer, BatchReader reader) {
      List<Found> found =
          answer.hits().stream().map(hit -> new Found(hit.score(), reader.vacancy(hit))).toList();
      Integer unranked = answer.unranked();
      return new Answer(
          answer.passport(), answer.considered(), unranked == null ? -1 : unranked, found);
    }
  }

  private record Found(int score, Vacancy vacancy) {}

  /** Something that can be done between two deliveries. */
  private interface Interruption {
    void happen() throws IOException;
  }

  private static final class Collected implements BatchDelivery<Answer> {

    private final List<Answer> answers = new ArrayList<>();
    private Interruption onDelivery = () -> {};
    private volatile boolean cancelled;

    @Override
    public void deliver(List<Answer> results) throws IOException {
      answers.addAll(results);
      onDelivery.happen();
    }

    @Override
    public boolean isCancelled() {
      return cancelled;
    }
  }
}
