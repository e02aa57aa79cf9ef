package nl.ongekend.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BuildTest {

  @Test
  void of_recordedBuild_isWhatWasRecorded() {
    assertThat(Build.of(BuildTest.class)).isEqualTo(new Build("1.2.3", "0123456789ab", false));
  }

  @Test
  void of_nothingRecorded_isUnknownAndNotVouchedFor() {
    assertThat(Build.of(Object.class)).isEqualTo(new Build("unknown", "unknown", true));
  }
}
