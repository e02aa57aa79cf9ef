package nl.ongekend.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScoringProfileTest {

  private static final List<Integer> MAXIMA =
      List.of(3_500, 1_500, 500, 1_500, 1_000, 1_000, 1_000);

  /** Worked: 250 * 1000/500 = 500 and floor(825 * 1000/1500) = 550. */
  @Test
  void scale_workedExample_is500And550() {
    ScoringProfile profile = profile(MAXIMA, 700, 500, 6_000);

    assertThat(profile.scale(Term.TRAVEL, 250)).isEqualTo(500);
    assertThat(profile.scale(Term.WISHES, 825)).isEqualTo(550);
    assertThat(profile.isStandardScale()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Term.class)
  void scale_fullAndNoPoints_areTheMaximumAndNone(Term term) {
    for (ScoringProfile profile : Profiles.all()) {
      assertThat(profile.scale(term, term.standardMax())).isEqualTo(profile.max(term));
      assertThat(profile.scale(term, 0)).isZero();
    }
  }

  @Test
  void standard_maxima_areThoseOfTheTerms() {
    assertThat(ScoringProfile.standard().isStandardScale()).isTrue();
    assertThat(List.of(Term.values()).stream().mapToInt(Term::standardMax).sum())
        .isEqualTo(Term.MOST_POINTS);
  }

  @Test
  void profile_maximaThatDoNotSumTo10000_areRefused() {
    List<Integer> maxima = List.of(3_500, 1_500, 500, 1_500, 1_000, 1_000, 999);

    assertThatThrownBy(() -> profile(maxima, 700, 500, 6_000))
        .hasMessage(
            "maxima (%s) must be 7 numbers of at least 0 that sum to 10000 points.%nMaybe raise one by what another was lowered."
                .formatted(maxima));
  }

  @Test
  void profile_negativeMaximum_isRefused() {
    assertThatThrownBy(
            () -> profile(List.of(-1, 5_001, 500, 1_500, 1_000, 1_000, 1_000), 700, 500, 6_000))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void profile_numbersOutOfRange_areRefusedWithTheirName() {
    assertThatThrownBy(() -> profile(MAXIMA, 1_001, 500, 6_000))
        .hasMessageStartingWith("teamFloor");
    assertThatThrownBy(() -> profile(MAXIMA, 700, -1, 6_000)).hasMessageStartingWith("prior");
    assertThatThrownBy(() -> profile(MAXIMA, 700, 500, 10_001))
        .hasMessageStartingWith("reachCutOff (10001)");
  }

  private static ScoringProfile profile(List<Integer> maxima, int floor, int prior, int cutOff) {
    return new ScoringProfile(
        "test",
        maxima,
        List.of(1_000, 700, 300, 0),
        floor,
        Collections.nCopies(17, 500),
        prior,
        cutOff);
  }
}
