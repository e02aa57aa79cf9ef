package nl.ongekend.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happened to an index, it answers as the exhaustive ranker does. */
class IndexLayoutTest {

  private static final int PASSPORTS = 90;
  private static final int VACANCIES = 110;
  private static final int QUERIES = 3;

  @TempDir private Path folder;

  /** Writing to disk takes its time. */
  static LongStream fewSeeds() {
    return Seeds.seeds().limit(3);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void rank_everyProfileAndDate_asTheExhaustiveRanker(long seed) throws IOException {
    RandomMarket market = RandomMarket.of(seed, PASSPORTS, VACANCIES);
    try (IndexedCorpus corpus =
        IndexedCorpus.of(market.world(), market.passports(), market.vacancies())) {
      queries(market, 1).checkThoroughly(corpus);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void rank_manySmallSegments_asTheExhaustiveRanker(long seed) throws IOException {
    RandomMarket market = RandomMarket.of(seed, PASSPORTS, VACANCIES);
    try (IndexedCorpus corpus = IndexedCorpus.inMemory(market.world())) {
      putInSteps(market, corpus);
      assertThat(corpus.segments()).isGreaterThan(4);
      queries(market, QUERIES).check(corpus);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void rank_replacedAndDeletedDocuments_asTheExhaustiveRanker(long seed) throws IOException {
    RandomMarket market = RandomMarket.of(seed, PASSPORTS, VACANCIES);
    try (IndexedCorpus corpus = IndexedCorpus.inMemory(market.world())) {
      putInSteps(market, corpus);
      replaceAndDelete(seed, market, corpus);
      corpus.refresh();
      queries(market, QUERIES).check(corpus);
      corpus.merge(1);
      assertThat(corpus.segments()).isEqualTo(2);
      queries(market, QUERIES).check(corpus);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("fewSeeds")
  void rank_reopenedFromDisk_asTheExhaustiveRanker(long seed) throws IOException {
    RandomMarket market = RandomMarket.of(seed, PASSPORTS, VACANCIES);
    IndexedCorpus known = IndexedCorpus.onDisk(folder, market.world());
    try (known) {
      putInSteps(market, known);
      replaceAndDelete(seed, market, known);
      known.commit("here");
    }
    try (IndexedCorpus reopened = IndexedCorpus.reopened(folder, known)) {
      queries(market, QUERIES).check(reopened);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void rank_shuffledInsertOrder_theSameAnswer(long seed) throws IOException {
    RandomMarket market = RandomMarket.of(seed, PASSPORTS, VACANCIES);
    Random random = Seeds.random(seed);
    try (IndexedCorpus one =
            IndexedCorpus.of(market.world(), market.passports(), market.vacancies());
        IndexedCorpus other =
            IndexedCorpus.of(
                market.world(),
                shuffled(market.passports(), random),
                shuffled(market.vacancies(), random))) {
      RankRequest request = RankRequest.top(10_000, MatchWorlds.AS_OF);
      queries(market, QUERIES).check(other, one.ranker(), request);
    }
  }

  private static Agreement queries(RandomMarket market, int count) {
    return new Agreement(
        market.passports().subList(0, count), market.vacancies().subList(0, count));
  }

  /** Puts the documents a few at a time, each step findable and so a segment of its own. */
  private static void putInSteps(RandomMarket market, IndexedCorpus corpus) throws IOException {
    for (int from = 0; from < VACANCIES; from += 20) {
      corpus.putAll(part(market.passports(), from), part(market.vacancies(), from));
      corpus.refresh();
    }
  }

  private static <D> List<D> part(List<D> documents, int from) {
    return documents.subList(
        Math.min(from, documents.size()), Math.min(from + 20, documents.size()));
  }

  private static void replaceAndDelete(long seed, RandomMarket market, IndexedCorpus corpus)
      throws IOException {
    DenseDocuments others = new DenseDocuments(-seed, market.world().taxonomy());
    for (Passport passport : every(4, market.passports())) {
      corpus.put(others.passport().toBuilder().id(passport.id()).build());
    }
    for (Vacancy vacancy : every(4, market.vacancies())) {
      corpus.put(others.vacancy().toBuilder().id(vacancy.id()).build());
    }
    for (Passport passport : every(7, market.passports())) {
      corpus.delete(passport.id());
    }
    for (Vacancy vacancy : every(7, market.vacancies())) {
      corpus.delete(vacancy.id());
    }
    corpus.delete(new UUID(0, seed));
  }

  private static <D> List<D> every(int step, List<D> documents) {
    List<D> some = new ArrayList<>();
    for (int i = 0; i < documents.size(); i += step) {
      some.add(documents.get(i));
    }
    return some;
  }

  private static <D> List<D> shuffled(List<D> documents, Random random) {
    List<D> shuffled = new ArrayList<>(documents);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
