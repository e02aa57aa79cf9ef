package nl.ongekend.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.ongekend.core.match.MatchWorlds;
import nl.ongekend.core.match.RandomMarket;
import nl.ongekend.core.profile.Freshness;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.question.ExpectationGuard.Signal;
import nl.ongekend.core.score.ScoringProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExpectationGuardTest {

  private static final LocalDate DAY = MatchWorlds.AS_OF;

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void guard_anybody_saysWhatALoopOverAllVacanciesFinds(long seed) {
    RandomMarket market = RandomMarket.of(seed, 20, 30);
    Reach reach = new Reach(market.world(), ScoringProfile.standard(), DAY);
    Pool pool = new ListPool(market.world(), market.passports(), market.vacancies());
    for (Passport passport : market.passports()) {
      PersonView person = PersonView.of(market.world(), passport);
      List<Pair> pairs =
          market.vacancies().stream()
              .map(vacancy -> new Pair(person, VacancyView.of(market.world(), vacancy)))
              .toList();
      List<Integer> within =
          pairs.stream()
              .filter(reach::isWithin)
              .map(reach::score)
              .sorted(Comparator.reverseOrder())
              .toList();
      ExpectationGuard.Answer answer =
          new ExpectationGuard(reach, pool)
              .of(person, Confirmation.of(person.id(), new Freshness(DAY, null), DAY));

      assertThat(answer.within()).isEqualTo(within.size());
      assertThat(answer.proposals())
          .extracting(ExpectationGuard.Proposal::score)
          .isEqualTo(within.subList(0, Math.min(3, within.size())));
      boolean near = pairs.stream().anyMatch(pair -> reach.findMiss(pair).isPresent());
      assertThat(answer.signal())
          .isEqualTo(!within.isEmpty() ? Signal.PROPOSALS : near ? Signal.NEAREST : Signal.NOTHING);
      assertThat(answer.nearest() != null).isEqualTo(answer.signal() == Signal.NEAREST);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void guard_expiredAnswers_proposesNothing(long seed) {
    RandomMarket market = RandomMarket.of(seed, 5, 30);
    Reach reach = new Reach(market.world(), ScoringProfile.standard(), DAY);
    Pool pool = new ListPool(market.world(), market.passports(), market.vacancies());
    Freshness expired = new Freshness(DAY.minusDays(30), DAY);
    for (Passport passport : market.passports()) {
      ExpectationGuard.Answer answer =
          new ExpectationGuard(reach, pool)
              .of(
                  PersonView.of(market.world(), passport),
                  Confirmation.of(passport.id(), expired, DAY));

      assertThat(answer.signal()).isEqualTo(Signal.CONFIRM_FIRST);
      assertThat(answer.proposals()).isEmpty();
    }
  }
}
