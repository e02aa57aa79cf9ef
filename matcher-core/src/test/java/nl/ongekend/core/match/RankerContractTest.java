package nl.ongekend.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.ongekend.core.kernel.TieBreaker;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.PairScorer;
import nl.ongekend.core.score.ScoreContext;
import nl.ongekend.core.score.ScoringProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every ranker promises about its answers, in both directions. */
abstract class RankerContractTest {

  private static final int PASSPORTS = 20;
  private static final int VACANCIES = 25;

  private static final RankRequest ALL = RankRequest.top(10_000, MatchWorlds.AS_OF);

  /** Returns a ranker over the documents of a market. */
  abstract Ranker ranker(RandomMarket market) throws IOException;

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void rank_everything_isEveryPairThatTheGateLetsThrough(long seed) throws IOException {
    RandomMarket market = RandomMarket.of(seed, PASSPORTS, VACANCIES);
    Ranker ranker = ranker(market);
    Gate gate = new Gate(market.world(), context(market), MatchWorlds.AS_OF);
    for (Passport passport : market.passports()) {
      Ranking<Vacancy> ranking = ranker.vacanciesFor(passport, ALL);
      assertThat(ids(ranking))
          .containsExactlyInAnyOrderElementsOf(
              market.vacancies().stream()
                  .filter(vacancy -> gate.isRanked(passport, vacancy))
                  .map(Vacancy::id)
                  .toList());
      assertThat(ranking.considered()).isEqualTo(VACANCIES);
      assertThat(ranking.unranked()).isEqualTo(VACANCIES - ranking.ranked().size());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void rank_everything_isOrderedByScoreThenTie(long seed) throws IOException {
    RandomMarket market = RandomMarket.of(seed, PASSPORTS, VACANCIES);
    Ranker ranker = ranker(market);
    for (Vacancy vacancy : market.vacancies()) {
      List<Ranked<Passport>> ranked = ranker.passportsFor(vacancy, ALL).ranked();
      assertThat(ranked)
          .extracting(Ranked::rank)
          .isEqualTo(IntStream.rangeClosed(1, ranked.size()).boxed().toList());
      for (int i = 1; i < ranked.size(); i++) {
        assertThat(comesFirst(market.world(), vacancy, ranked.get(i - 1), ranked.get(i)))
            .as("ranks %d and %d of %s", i, i + 1, vacancy.id())
            .isTrue();
      }
    }
  }

  private static boolean comesFirst(
      MatchWorld world, Vacancy vacancy, Ranked<Passport> first, Ranked<Passport> second) {
    if (first.score() != second.score()) {
      return first.score() > second.score();
    }
    TieBreaker ties = world.tieBreaker();
    return Long.compareUnsigned(tie(ties, vacancy, first.id()), tie(ties, vacancy, second.id()))
        < 0;
  }

  private static long tie(TieBreaker ties, Vacancy vacancy, UUID passport) {
    return ties.tie(
        vacancy.id().getMostSignificantBits(),
        vacancy.id().getLeastSignificantBits(),
        passport.getMostSignificantBits(),
        passport.getLeastSignificantBits());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void rank_bothDirections_giveTheScoreOfThePair(long seed) throws IOException {
    RandomMarket market = RandomMarket.of(seed, PASSPORTS, VACANCIES);
    Ranker ranker = ranker(market);
    for (Passport passport : market.passports()) {
      for (Ranked<Vacancy> ranked : ranker.vacanciesFor(passport, ALL).ranked()) {
        assertThat(ranked.score()).isEqualTo(score(market, passport, ranked.document()));
      }
    }
    for (Vacancy vacancy : market.vacancies()) {
      for (Ranked<Passport> ranked : ranker.passportsFor(vacancy, ALL).ranked()) {
        assertThat(ranked.score()).isEqualTo(score(market, ranked.document(), vacancy));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void rank_fewer_isTheStartOfMore(long seed) throws IOException {
    RandomMarket market = RandomMarket.of(seed, PASSPORTS, VACANCIES);
    Ranker ranker = ranker(market);
    for (Passport passport : market.passports()) {
      assertStarts(request -> ranker.vacanciesFor(passport, request));
    }
    for (Vacancy vacancy : market.vacancies()) {
      assertStarts(request -> ranker.passportsFor(vacancy, request));
    }
  }

  private static <D> void assertStarts(Function<RankRequest, Ranking<D>> query) {
    Ranking<D> all = query.apply(ALL);
    for (int k : List.of(1, 2, 5)) {
      Ranking<D> some = query.apply(RankRequest.top(k, MatchWorlds.AS_OF));
      assertThat(some.ranked()).isEqualTo(all.ranked().stream().limit(k).toList());
      assertThat(some.considered()).isEqualTo(all.considered());
      assertThat(some.unranked()).isEqualTo(all.unranked());
    }
  }

  private static List<UUID> ids(Ranking<?> ranking) {
    return ranking.ranked().stream().map(Ranked::id).toList();
  }

  private static int score(RandomMarket market, Passport passport, Vacancy vacancy) {
    return PairScorer.score(
        market.world().facets().of(passport),
        market.world().facets().of(vacancy),
        context(market),
        Bound.EXPECTED);
  }

  private static ScoreContext context(RandomMarket market) {
    return market.world().scoreContext(ScoringProfile.standard(), MatchWorlds.AS_OF);
  }
}
