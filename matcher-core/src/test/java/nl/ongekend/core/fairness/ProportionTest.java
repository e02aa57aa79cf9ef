package nl.ongekend.core.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProportionTest {

  /** The example of the Javadoc. */
  @Test
  void interval_fiveOfTen_isThatOfWilson() {
    Proportion half = new Proportion(5, 10);

    assertThat(half.rate()).isEqualTo(0.5);
    assertThat(half.low()).isCloseTo(0.2366, within(0.0001));
    assertThat(half.high()).isCloseTo(0.7634, within(0.0001));
  }

  @Test
  void interval_nobodyOrEverybody_staysWithinTheScaleAndHasWidth() {
    assertThat(new Proportion(0, 10).low()).isZero();
    assertThat(new Proportion(0, 10).high()).isCloseTo(0.2775, within(0.0001));
    assertThat(new Proportion(10, 10).high()).isCloseTo(1, within(1e-9));
  }

  @Test
  void proportion_moreThanThereAre_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Proportion(3, 2))
        .withMessageStartingWith("hits (3 of 2) must be in 0..of");
  }
}
