package nl.ongekend.eval.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SamplesTest {

  @Test
  void percentile_ofTenSamples_isTheNearestRank() {
    Samples samples = Samples.of(100, 20, 30, 40, 50, 60, 70, 80, 90, 10);
    assertThat(samples.percentile(10)).isEqualTo(10);
    assertThat(samples.percentile(50)).isEqualTo(50);
    assertThat(samples.percentile(90)).isEqualTo(90);
    assertThat(samples.percentile(99)).isEqualTo(100);
  }

  @Test
  void percentile_ofOneSample_isThatSample() {
    assertThat(Samples.of(7).percentile(1)).isEqualTo(7);
  }

  @Test
  void join_ofParts_hasAllSamples() {
    Samples joined = Samples.join(List.of(Samples.of(3, 1), Samples.of(2)));
    assertThat(joined.count()).isEqualTo(3);
    assertThat(joined.percentile(50)).isEqualTo(2);
  }

  @Test
  void of_nothing_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(Samples::of)
        .withMessageStartingWith("samples (none) must be at least one.");
  }
}
