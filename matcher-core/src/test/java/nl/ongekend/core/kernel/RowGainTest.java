package nl.ongekend.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.SkillCredit;
import org.junit.jupiter.api.Test;

class RowGainTest {

  /** Every credit and every number of points that a posting can hold. */
  @Test
  void of_everyCreditAndPoints_isTheFloorOfTheProduct() {
    int wrong = 0;
    for (int credit = 0; credit <= SkillCredit.FULL; credit++) {
      long gain = RowGain.pack(credit, 255);
      for (int points = 0; points < 1 << 12; points++) {
        int expected = 255 << 16 | points * credit / SkillCredit.FULL;
        wrong += RowGain.of(gain, points) == expected ? 0 : 1;
      }
    }
    assertThat(wrong).isZero();
  }
}
