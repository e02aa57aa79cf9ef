package nl.ongekend.core.index;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import nl.ongekend.core.profile.Hours;
import org.junit.jupiter.api.Test;

class MatchFilterHoursTest {

  @Test
  void new_hoursSwapped_saysSo() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> filter(Hours.of(32), Hours.parse("24.5")))
        .withMessage(
            "minHours (32) of a filter must not be above maxHours (24.5).%nMaybe they were"
                + " swapped.",
            new Object[0]);
  }

  private static MatchFilter filter(Hours fewest, Hours most) {
    return new MatchFilter(
        Set.of(), Set.of(), Set.of(), Set.of(), fewest, most, Set.of(), Set.of(), false);
  }
}
