package nl.ongekend.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Another market snapshot changes what skills weigh, and no document is indexed again for it. */
class MarketSwitchTest {

  private static final int PASSPORTS = 60;
  private static final int VACANCIES = 80;
  private static final RankRequest REQUEST = RankRequest.top(10_000, MatchWorlds.AS_OF);

  @TempDir private Path folder;

  static LongStream fewSeeds() {
    return Seeds.seeds().limit(3);
  }

  /** The same documents in a world that counts a few of the vacancies only. */
  private static MatchWorld otherWorld(RandomMarket market) {
    return MatchWorlds.of(market.world().taxonomy(), market.vacancies().subList(0, 7));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void with_anotherMarketOnAnOpenIndex_asTheExhaustiveRankerOfThatMarket(long seed)
      throws IOException {
    RandomMarket market = RandomMarket.of(seed, PASSPORTS, VACANCIES);
    MatchWorld other = otherWorld(market);
    try (IndexedCorpus corpus =
        IndexedCorpus.of(market.world(), market.passports(), market.vacancies())) {
      Ranker before = corpus.ranker();
      Ranker after = corpus.ranker(other);
      assertThat(answers(before, market)).isNotEqualTo(answers(after, market));
      assertSame(after, other, corpus);
      corpus.put(market.vacancies().getFirst().toBuilder().skills(List.of()).build());
      corpus.refresh();
      assertSame(before, market.world(), corpus);
      assertSame(after, other, corpus);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("fewSeeds")
  void open_indexWrittenUnderAnotherMarket_asTheExhaustiveRankerOfTheNewOne(long seed)
      throws IOException {
    RandomMarket market = RandomMarket.of(seed, PASSPORTS, VACANCIES);
    try (IndexedCorpus written = IndexedCorpus.onDisk(folder, market.world())) {
      written.putAll(market.passports(), market.vacancies());
      written.commit("here");
    }
    MatchWorld other = otherWorld(market);
    try (IndexedCorpus opened = IndexedCorpus.onDisk(folder, other)) {
      assertThat(answers(opened.ranker(), market))
          .isEqualTo(
              answers(new ExhaustiveRanker(other, market.passports(), market.vacancies()), market));
    }
  }

  private static void assertSame(Ranker ranker, MatchWorld world, IndexedCorpus corpus) {
    Ranker right = new ExhaustiveRanker(world, corpus.passports(), corpus.vacancies());
    for (Passport passport : corpus.passports().subList(0, 5)) {
      assertThat(ranker.vacanciesFor(passport, REQUEST))
          .isEqualTo(right.vacanciesFor(passport, REQUEST));
    }
    for (Vacancy vacancy : corpus.vacancies().subList(0, 5)) {
      assertThat(ranker.passportsFor(vacancy, REQUEST))
          .isEqualTo(right.passportsFor(vacancy, REQUEST));
    }
  }

  private static List<Ranking<Vacancy>> answers(Ranker ranker, RandomMarket market) {
    return market.passports().subList(0, 5).stream()
        .map(passport -> ranker.vacanciesFor(passport, REQUEST))
        .toList();
  }
}
