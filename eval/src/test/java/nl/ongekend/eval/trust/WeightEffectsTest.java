package nl.ongekend.eval.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WeightEffectsTest {

  private static final UUID A = new UUID(0, 1);
  private static final UUID B = new UUID(0, 2);
  private static final UUID C = new UUID(0, 3);

  @Test
  void tau_onePairOfThreeTurned_isAThird() {
    assertThat(WeightEffects.tau(List.of(A, B, C), List.of(B, A, C)))
        .isCloseTo(1 / 3.0, within(1e-12));
  }

  @Test
  void tau_sameAndReversedOrder_isOneAndMinusOne() {
    assertThat(WeightEffects.tau(List.of(A, B, C), List.of(A, B, C))).isEqualTo(1);
    assertThat(WeightEffects.tau(List.of(A, B, C), List.of(C, B, A))).isEqualTo(-1);
    assertThat(WeightEffects.tau(List.of(A), List.of(C, B, A))).isEqualTo(1);
  }

  @Test
  void withWeight_coverageAFifthMore_theOthersMakeRoom() {
    ScoringProfile profile = Profiles.withWeight(Term.COVERAGE, 20);
    assertThat(profile.max(Term.COVERAGE)).isEqualTo(4_200);
    assertThat(profile.max(Term.LANGUAGE)).isEqualTo(1_500 * 5_800 / 6_500);
    assertThat(profile.maxima().stream().mapToInt(Integer::intValue).sum()).isEqualTo(10_000);
  }

  @ParameterizedTest
  @EnumSource
  void withWeight_everyTermAFifthLess_sumsToAll(Term term) {
    ScoringProfile profile = Profiles.withWeight(term, -20);
    assertThat(profile.max(term)).isEqualTo(term.standardMax() * 4 / 5);
  }
}
