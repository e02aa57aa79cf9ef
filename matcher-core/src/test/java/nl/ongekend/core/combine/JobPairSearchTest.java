package nl.ongekend.core.combine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.ongekend.core.index.MatchFilter;
import nl.ongekend.core.match.ExhaustiveRanker;
import nl.ongekend.core.match.IndexedCorpus;
import nl.ongekend.core.match.MatchWorlds;
import nl.ongekend.core.match.RankRequest;
import nl.ongekend.core.match.Ranker;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.score.ScoringProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobPairSearchTest {

  private static List<String> found(JobPairs pairs) {
    return pairs.best().stream()
        .map(pair -> AllJobPairs.line(pair.points(), pair.one().id(), pair.other().id()))
        .toList();
  }

  private static JobPairs search(
      PartTimeMarket market, Ranker ranker, Passport passport, RankRequest request) {
    return new JobPairSearch(market.world(), ranker).best(passport, request);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void best_of2000Vacancies_isTheBestOfAllPairs(long seed) {
    PartTimeMarket market = PartTimeMarket.of(seed, 2, 2_000);
    ExhaustiveRanker ranker = market.ranker();
    for (Passport passport : market.passports()) {
      RankRequest request = RankRequest.top(25, MatchWorlds.AS_OF);
      assertThat(found(search(market, ranker, passport, request)))
          .isEqualTo(AllJobPairs.best(market, ranker, passport, request));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void best_underOtherProfiles_isTheBestOfAllPairs(long seed) {
    PartTimeMarket market = PartTimeMarket.of(seed, 6, 80);
    ExhaustiveRanker ranker = market.ranker();
    for (ScoringProfile profile : MatchWorlds.profiles()) {
      for (Passport passport : market.passports()) {
        RankRequest request = new RankRequest(7, MatchFilter.none(), profile, MatchWorlds.AS_OF);
        assertThat(found(search(market, ranker, passport, request)))
            .as(profile.name())
            .isEqualTo(AllJobPairs.best(market, ranker, passport, request));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void best_overTheIndex_isTheSame(long seed) throws IOException {
    PartTimeMarket market = PartTimeMarket.of(seed, 6, 80);
    try (IndexedCorpus corpus =
        IndexedCorpus.of(market.world(), market.passports(), market.vacancies())) {
      for (Passport passport : market.passports()) {
        RankRequest request = RankRequest.top(20, MatchWorlds.AS_OF);
        assertThat(search(market, corpus.ranker(), passport, request))
            .isEqualTo(search(market, market.ranker(), passport, request));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void best_everything_isWhatTheExplainerBlocksNothingOf(long seed) {
    PartTimeMarket market = PartTimeMarket.of(seed, 4, 30);
    JobPairExplainer explainer = new JobPairExplainer(market.world());
    for (Passport passport : market.passports()) {
      List<String> unblocked = new ArrayList<>();
      for (Vacancy one : market.vacancies()) {
        for (Vacancy other : market.vacancies()) {
          if (one.id().compareTo(other.id()) < 0) {
            JobPairExplanation explanation =
                explainer.explain(
                    passport, one, other, ScoringProfile.standard(), MatchWorlds.AS_OF);
            if (explanation.blockers().isEmpty()) {
              unblocked.add(line(explanation));
            }
          }
        }
      }
      RankRequest all = RankRequest.top(10_000, MatchWorlds.AS_OF);
      assertThat(found(search(market, market.ranker(), passport, all)))
          .containsExactlyInAnyOrderElementsOf(unblocked);
    }
  }

  private static String line(JobPairExplanation explanation) {
    return AllJobPairs.line(
        explanation.points().expected(),
        explanation.one().vacancy(),
        explanation.other().vacancy());
  }
}
