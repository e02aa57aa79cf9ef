package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Feature under test: partners are proposed work in one area, or are told why not. */
class A102_PartnersInOneAreaTest {

  /** The worked example of docs/assignment.md. */
  @Test
  void partners_bestJobsInTwoAreas_areProposedWorkInOne() {
    assertThat(
            Promise.on(
                "2026-11-30",
                """
                vacancy clinic for 1 in Emmen
                vacancy ward for 1 in Assen
                vacancy school for 1 in Assen
                Samir waited 30: clinic 90, ward 80
                Lina waited 20: school 85
                together Samir and Lina
                """))
        .isEqualTo(
            """
            Samir: ward
            Lina: school
            Samir and Lina: together
            total 165, without the rules 175
            """);
  }

  @Test
  void partners_noAreaForBoth_oneIsProposedWorkAlone() {
    assertThat(
            Promise.on(
                "2026-11-30",
                """
                vacancy clinic for 1 in Emmen
                vacancy school for 1 in Assen
                Samir waited 30: clinic 90
                Lina waited 20: school 85
                together Samir and Lina
                """))
        .isEqualTo(
            """
            Samir: clinic
            Samir and Lina: no shared area
            total 90, without the rules 90
            """);
  }

  @Test
  void partners_onePlaceForBoth_whoWaitedLongestGetsIt() {
    assertThat(
            Promise.on(
                "2026-11-30",
                """
                vacancy ward for 1 in Assen
                Samir waited 30: ward 80
                Lina waited 20: ward 85
                together Samir and Lina
                """))
        .isEqualTo(
            """
            Samir: ward
            Samir and Lina: one alone
            total 80, without the rules 80
            """);
  }
}
