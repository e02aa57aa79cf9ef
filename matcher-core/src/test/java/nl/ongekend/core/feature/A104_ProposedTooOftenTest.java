package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Feature under test: the same job is not put to somebody again and again. */
class A104_ProposedTooOftenTest {

  private static final String BATCH =
      """
      vacancy baker for 1 in Assen
      vacancy cook for 1 in Assen
      Samir waited 30: baker 90, cook 70
      Amina waited 10: baker 80
      at most 3 times in 28 days
      2026-11-14: Samir was proposed baker
      2026-11-21: Samir was proposed baker
      2026-11-28: Samir was proposed baker
      """;

  @Test
  void proposedThrice_inFourWeeks_getsTheNextAndHearsFromWhenAgain() {
    assertThat(Promise.on("2026-11-30", BATCH))
        .isEqualTo(
            """
            Samir: cook
            Amina: baker
            Samir, baker: proposed 3 times in 28 days; again from 12 December
            total 150, without the rules 150
            """);
  }

  @Test
  void proposedThrice_theDayTheFirstNoLongerCounts_isProposedAgain() {
    assertThat(Promise.on("2026-12-12", BATCH.replace("Amina waited 10: baker 80\n", "")))
        .isEqualTo(
            """
            Samir: baker
            total 90, without the rules 90
            """);
  }
}
