package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Feature under test: whoever works the hours she wants is offered no more of them. */
class A72_ContentWithTheHoursTest {

  @Test
  void whyNot_contentWith32Hours_offersNothing() {
    Consultation asked =
        Consultation.of(
            """
            name:      Marijke
            works now: 32 kept
            hours:     32
            """,
            """
            title: extra
            hours: 4
            """);

    assertThat(asked.ranking()).isEqualTo("");
    assertThat(asked.whyNot())
        .isEqualTo(
            "There are no hours left beside the present work. Ask whether the present work can"
                + " become less.");
  }
}
