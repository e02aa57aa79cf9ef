package nl.ongekend.core.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ongekend.core.assign.AssignmentReason;
import nl.ongekend.core.assign.AssignmentReason.Bar;
import nl.ongekend.core.assign.AssignmentReason.Passed;
import nl.ongekend.core.assign.Pair;
import org.junit.jupiter.api.Test;

class AssignmentNarratorTest {

  private static final AssignmentReason SECOND =
      new AssignmentReason(
          new Pair("amina", "cook"),
          2,
          8_000,
          0,
          false,
          List.of(new Passed("welder", 9_000, Bar.NONE, 4, 4, 312)));

  @Test
  void tell_second_namesWhoTookTheFirst() {
    assertThat(AssignmentNarrator.of("en", id -> id).tell(SECOND))
        .containsExactly(
            "cook: 2nd in the own list, with 80 out of 100.",
            "welder (90) is proposed to 4 others; it suits 4 of them more. Price 312.");
  }

  @Test
  void tell_secondInDutch_namesWhoTookTheFirst() {
    assertThat(AssignmentNarrator.of("nl-NL", id -> id).tell(SECOND))
        .containsExactly(
            "cook: 2e in de eigen lijst, met 80 van de 100.",
            "welder (90) is voorgesteld aan 4 anderen; voor 4 van hen past het beter. Prijs 312.");
  }

  @Test
  void tell_pinnedOverExcluded_saysThatTheUserChose() {
    AssignmentReason reason =
        new AssignmentReason(
            new Pair("amina", "cook"),
            3,
            8_000,
            0,
            true,
            List.of(
                new Passed("welder", 9_000, Bar.EXCLUDED, 1, 0, 0),
                new Passed("driver", 8_500, Bar.NONE, 1, 0, 20)));

    assertThat(AssignmentNarrator.of("tr", id -> "the " + id).tell(reason))
        .containsExactly(
            "the cook: pinned by the user; 3rd in the own list, with 80 out of 100.",
            "the welder (90): excluded by the user.",
            "the driver (85) is proposed to 1 other person; none of them has more points there,"
                + " but others would lose more. Price 20.");
  }

  @Test
  void tell_heldBackAndPartners_saysWhichRuleItWas() {
    AssignmentReason reason =
        new AssignmentReason(
            new Pair("amina", "cook"),
            3,
            8_000,
            0,
            false,
            List.of(
                new Passed("welder", 9_000, Bar.HELD_BACK, 0, 0, 0),
                new Passed("driver", 8_500, Bar.PARTNERS, 0, 0, 0)));

    assertThat(AssignmentNarrator.of("nl", id -> id).tell(reason))
        .endsWith(
            "welder (90): even niet, want dit is kort geleden al te vaak voorgesteld.",
            "driver (85): in een ander gebied dan waar de partner kan werken.");
  }
}
