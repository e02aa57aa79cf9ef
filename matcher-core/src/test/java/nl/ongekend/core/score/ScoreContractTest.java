package nl.ongekend.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every term and the whole score promise, for all facets there can be. */
class ScoreContractTest {

  private static final int PAIRS = 400;

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void points_anyPair_areInRangeAndOrdered(long seed) {
    for (ScoringProfile profile : Profiles.all()) {
      forPairs(
          seed,
          profile,
          (person, vacancy, context) -> {
            for (Term term : Term.values()) {
              int low = PairScorer.points(term, person, vacancy, context, Bound.LOW);
              int expected = PairScorer.points(term, person, vacancy, context, Bound.EXPECTED);
              int high = PairScorer.points(term, person, vacancy, context, Bound.HIGH);
              assertThat(List.of(0, low, expected, high, profile.max(term)))
                  .as("%s of %s and %s", term, person, vacancy)
                  .isSorted();
            }
          });
    }
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void score_anyPair_isTheSumOfItsTerms(long seed) {
    forPairs(
        seed,
        Profiles.scaled(),
        (person, vacancy, context) -> {
          for (Bound bound : Bound.values()) {
            int sum = 0;
            for (Term term : Term.values()) {
              sum += PairScorer.points(term, person, vacancy, context, bound);
            }
            int score = PairScorer.score(person, vacancy, context, bound);
            assertThat(score).isEqualTo(sum).isBetween(0, Term.MOST_POINTS);
          }
        });
  }

  private static void forPairs(long seed, ScoringProfile profile, PairCheck check) {
    Random random = Seeds.random(seed);
    RandomWorld world = new RandomWorld(seed);
    RandomFacets facets = new RandomFacets(random, world);
    ScoreContext context = world.context(profile);
    for (int i = 0; i < PAIRS; i++) {
      check.check(facets.person(), facets.vacancy(), context);
    }
  }

  private interface PairCheck {
    void check(PersonFacets person, VacancyFacets vacancy, ScoreContext context);
  }
}
