package nl.ongekend.eval.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairedTestTest {

  @Test
  void of_sameValues_differsByNothing() {
    PairedTest test = PairedTest.of(List.of(1.0, .5, .25), List.of(1.0, .5, .25));

    assertThat(test.difference()).isZero();
    assertThat(test.p()).isEqualTo(1);
  }

  /** Of the 2^3 ways to sign three equal differences, two are as far from zero: p = 1/4. */
  @Test
  void of_threeEqualDifferences_isAQuarter() {
    PairedTest test = PairedTest.of(List.of(1.0, 1.0, 1.0), List.of(.5, .5, .5));

    assertThat(test.difference()).isEqualTo(.5);
    assertThat(test.p()).isCloseTo(.25, within(.02));
  }

  @Test
  void of_manyEqualDifferences_isRare() {
    assertThat(PairedTest.of(Collections.nCopies(40, 1.0), Collections.nCopies(40, .5)).p())
        .isLessThan(.001);
  }

  @Test
  void of_otherQueries_isRefused() {
    assertThatThrownBy(() -> PairedTest.of(List.of(1.0), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("values (1 and 0) must be of the same queries.");
  }
}
