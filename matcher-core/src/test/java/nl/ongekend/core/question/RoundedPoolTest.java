package nl.ongekend.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ongekend.core.match.MatchWorlds;
import nl.ongekend.core.match.RandomMarket;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.score.ScoringProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RoundedPoolTest {

  @ParameterizedTest
  @CsvSource({"0, fewer than 5", "4, fewer than 5", "5, 5", "9, 5", "10, 10", "10004, 10000"})
  void shown_anyNumber_isFewerThanFiveOrAMultipleOfFive(int people, String shown) {
    assertThat(RoundedPool.shown(people)).isEqualTo(shown);
  }

  /** One more or one fewer person within a step changes nothing that is read, in no order. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void of_sameRoundedNumbers_readsTheSame(long seed) {
    RandomMarket market = RandomMarket.of(seed, 0, 10);
    Reach reach = new Reach(market.world(), ScoringProfile.standard(), MatchWorlds.AS_OF);
    Pool nobody = new ListPool(market.world(), List.of(), List.of());
    for (Vacancy vacancy : market.vacancies()) {
      VacancyView view = VacancyView.of(market.world(), vacancy);
      List<Elasticity.Opening> openings = new Elasticity(reach, nobody).of(view).openings();
      RoundedPool few = RoundedPool.of(view, answer(5, openings, 0));
      RoundedPool more = RoundedPool.of(view, answer(5, openings, 4));
      RoundedPool backwards = RoundedPool.of(view, answer(9, openings.reversed(), 0));

      assertThat(more).isEqualTo(few);
      assertThat(backwards).isEqualTo(few);
      assertThat(few.openings()).allMatch(opening -> opening.within().equals(few.within()));
    }
  }

  private static Elasticity.Answer answer(int within, List<Elasticity.Opening> openings, int more) {
    return new Elasticity.Answer(
        within,
        openings.stream()
            .map(opening -> new Elasticity.Opening(opening.relaxation(), more))
            .toList());
  }
}
