package nl.ongekend.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class ScratchPoolTest {

  private final ScratchPool pool = new ScratchPool(2);

  @Test
  void with_oneAfterAnother_lendsTheSame() {
    Scratch first = pool.with(scratch -> scratch);

    assertThat(pool.<Scratch>with(scratch -> scratch)).isSameAs(first);
    assertThat(pool.idle()).isEqualTo(1);
  }

  @Test
  void with_insideEachOther_lendsDifferentOnesAndKeepsTwo() {
    boolean different =
        pool.with(one ->
            pool.with(two -> pool.with(three -> one != two && two != three && one != three)));

    assertThat(different).isTrue();
    assertThat(pool.idle()).isEqualTo(2);
  }

  @Test
  void with_workThatFails_throwsTheScratchAway() {
    assertThatIllegalStateException()
        .isThrownBy(() ->
            pool.with(_ -> {
              throw new IllegalStateException("half done");
            }));

    assertThat(pool.idle()).isZero();
  }
}
