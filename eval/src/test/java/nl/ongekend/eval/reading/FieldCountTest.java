package nl.ongekend.eval.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldCountTest {

  /** 8 of 10 found, 8 of 16 right: 0.8 and 0.5, and 2 x 0.8 x 0.5 / 1.3. */
  @Test
  void measures_workedExample_areAsByHand() {
    FieldCount count = new FieldCount(10, 8, 16, 8);

    assertThat(count.recall()).isEqualTo(0.8);
    assertThat(count.precision()).isEqualTo(0.5);
    assertThat(count.f1()).isCloseTo(0.8 / 1.3, within(1e-12));
  }

  @Test
  void measures_edges_areDefined() {
    assertThat(FieldCount.NOTHING.f1()).isEqualTo(1);
    assertThat(new FieldCount(3, 0, 0, 0).f1()).isZero();
    assertThat(new FieldCount(0, 0, 3, 0).f1()).isZero();
  }

  @Test
  void new_moreRightThanRead_isRefused() {
    assertThatThrownBy(() -> new FieldCount(1, 1, 1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("right (2) in [0, 1]");
  }

  @Test
  void quality_ofEqualTexts_hasAnIntervalWithoutWidth() {
    FieldQuality quality = FieldQuality.of(Collections.nCopies(5, new FieldCount(2, 1, 1, 1)));

    assertThat(quality.count()).isEqualTo(new FieldCount(10, 5, 5, 5));
    assertThat(List.of(quality.low(), quality.high())).containsOnly(quality.count().f1());
  }

  @Test
  void quality_ofUnequalTexts_hasItsF1InsideTheInterval() {
    FieldCount good = new FieldCount(2, 2, 2, 2);
    FieldCount bad = new FieldCount(2, 0, 1, 0);
    FieldQuality quality = FieldQuality.of(List.of(good, good, bad, good, bad, good));

    assertThat(quality.count().f1()).isBetween(quality.low(), quality.high());
    assertThat(quality.low()).isLessThan(quality.high());
  }
}
