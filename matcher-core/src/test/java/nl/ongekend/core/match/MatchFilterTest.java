package nl.ongekend.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ongekend.core.index.MatchFilter;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.VacancyKind;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.testing.Seeds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ranking through a filter is ranking what passes it. */
class MatchFilterTest {

  private static final int PASSPORTS = 80;
  private static final int VACANCIES = 100;
  private static final int FILTERS = 12;

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void vacanciesFor_filtered_asIfOnlyThoseThatPassWereThere(long seed) throws IOException {
    RandomMarket market = RandomMarket.of(seed, 2, VACANCIES);
    RandomFilters filters = new RandomFilters(Seeds.random(seed), market);
    try (IndexedCorpus corpus =
        IndexedCorpus.of(market.world(), market.passports(), market.vacancies())) {
      for (int i = 0; i < FILTERS; i++) {
        MatchFilter filter = filters.ofVacancies();
        FilterOracle oracle = new FilterOracle(market.world(), filter);
        List<Vacancy> passing = market.vacancies().stream().filter(oracle::passes).toList();
        new Agreement(market.passports(), List.of())
            .check(
                corpus, new ExhaustiveRanker(market.world(), List.of(), passing), request(filter));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void passportsFor_filtered_asIfOnlyThoseThatPassWereThere(long seed) throws IOException {
    RandomMarket market = RandomMarket.of(seed, PASSPORTS, 2);
    RandomFilters filters = new RandomFilters(Seeds.random(seed), market);
    try (IndexedCorpus corpus =
        IndexedCorpus.of(market.world(), market.passports(), market.vacancies())) {
      for (int i = 0; i < FILTERS; i++) {
        MatchFilter filter = filters.ofPassports();
        FilterOracle oracle = new FilterOracle(market.world(), filter);
        List<Passport> passing = market.passports().stream().filter(oracle::passes).toList();
        new Agreement(List.of(), market.vacancies())
            .check(
                corpus, new ExhaustiveRanker(market.world(), passing, List.of()), request(filter));
      }
    }
  }

  private static RankRequest request(MatchFilter filter) {
    return new RankRequest(10_000, filter, ScoringProfile.standard(), MatchWorlds.AS_OF);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void ids_thatAreNotThere_findNothing(long seed) throws IOException {
    RandomMarket market = RandomMarket.of(seed, 3, 3);
    try (IndexedCorpus corpus =
        IndexedCorpus.of(market.world(), market.passports(), market.vacancies())) {
      MatchFilter nobody =
          new MatchFilter(
              Set.of(),
              Set.of(),
              Set.of(),
              Set.of(),
              null,
              null,
              Set.of(),
              Set.of(new UUID(0, seed)),
              false);
      Ranking<Vacancy> ranking =
          corpus.ranker().vacanciesFor(market.passports().getFirst(), request(nobody));
      assertThat(ranking).isEqualTo(new Ranking<>(0, 0, List.of()));
    }
  }

  /** Draws filters that some documents pass and some do not. */
  private record RandomFilters(Random random, RandomMarket market) {

    MatchFilter ofVacancies() {
      Hours fewest = hours(0);
      return new MatchFilter(
          regions(),
          some(3, Stream.of(Sector.values())),
          some(2, Stream.of(VacancyKind.values())),
          languages(),
          fewest,
          hours(fewest == null ? 0 : fewest.quarters()),
          Set.of(),
          oneIn(4) ? some(3, market.vacancies().stream().map(Vacancy::id)) : Set.of(),
          random.nextBoolean());
    }

    MatchFilter ofPassports() {
      Hours fewest = hours(0);
      return new MatchFilter(
          regions(),
          Set.of(),
          Set.of(),
          languages(),
          fewest,
          hours(fewest == null ? 0 : fewest.quarters()),
          oneIn(3) ? Set.of("key-1", "key-2", "key-3", "key-4") : Set.of(),
          oneIn(4) ? some(3, market.passports().stream().map(Passport::id)) : Set.of(),
          random.nextBoolean());
    }

    private Set<String> regions() {
      return oneIn(2)
          ? Set.of()
          : Set.of(
              market.world().places().region(market.world().places().placeOfPostcode(9711)),
              market.world().places().region(market.world().places().placeOfPostcode(7811)));
    }

    private Set<String> languages() {
      return oneIn(2) ? Set.of() : Set.of("nl", "ar");
    }

    private @Nullable Hours hours(int least) {
      return oneIn(2) ? null : new Hours(least + 32 * random.nextInt(6));
    }

    private <T> Set<T> some(int step, Stream<T> values) {
      return oneIn(2)
          ? Set.of()
          : values.filter(value -> random.nextInt(step) > 0).collect(Collectors.toSet());
    }

    private boolean oneIn(int n) {
      return random.nextInt(n) == 0;
    }
  }
}
