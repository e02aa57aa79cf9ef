package nl.ongekend.eval.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.ongekend.eval.bench.Rounds.Measured;
import nl.ongekend.eval.bench.Rounds.Round;
import org.junit.jupiter.api.Test;

class RatioTest {

  private static Measured measured(String name, Samples... wallByRound) {
    List<Round> rounds =
        Arrays.stream(wallByRound).map(wall -> new Round(wall, wall, List.of())).toList();
    return new Measured(name, rounds);
  }

  @Test
  void atLeast_comparesTheMediansRoundByRound() {
    Measured slow = measured("slow", Samples.of(200), Samples.of(600), Samples.of(1200));
    Measured fast = measured("fast", Samples.of(100), Samples.of(200), Samples.of(300));
    assertThat(Ratio.atLeast("X", 3, slow, fast))
        .isEqualTo(new Ratio("X", "slow", "fast", 3, 2, 4, 3, true));
  }

  @Test
  void atLeast_twoRounds_takesTheirMiddle() {
    Measured slow = measured("slow", Samples.of(200), Samples.of(800));
    Measured fast = measured("fast", Samples.of(100), Samples.of(200));
    assertThat(Ratio.atLeast("X", 3.5, slow, fast))
        .isEqualTo(new Ratio("X", "slow", "fast", 3, 2, 4, 3.5, false));
  }

  @Test
  void tailAtMost_aboveTheTarget_isMissed() {
    assertThat(Ratio.tailAtMost("X", 4, measured("one", Samples.of(10, 10, 50))))
        .isEqualTo(new Ratio("X", "one p99", "one p50", 5, 5, 5, 4, false));
  }

  @Test
  void growthAtMost_comparesTheMediansAndIsMetBelowTheTarget() {
    Measured large = measured("large", Samples.of(500), Samples.of(800));
    Measured small = measured("small", Samples.of(100), Samples.of(100));
    assertThat(Ratio.growthAtMost("X", 6, large, small))
        .isEqualTo(new Ratio("X", "large", "small", 6.5, 5, 8, 6, false));
    assertThat(Ratio.growthAtMost("X", 7, large, small).met()).isTrue();
  }

  @Test
  void millisAtMost_isTheMiddleOfTheRoundsInMillisecondsOfProcessorTime() {
    Measured query = measured("query", Samples.of(4_000_000), Samples.of(1, 8_000_000, 9_000_000));
    assertThat(Ratio.millisAtMost("X", 6, query))
        .isEqualTo(new Ratio("X", "query", "1 ms cpu", 6, 4, 8, 6, true));
    assertThat(Ratio.millisAtMost("X", 5, query).met()).isFalse();
  }
}
