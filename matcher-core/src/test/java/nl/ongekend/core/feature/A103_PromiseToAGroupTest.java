package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Feature under test: a promise to a group is kept by turn, or it is said why it cannot be. */
class A103_PromiseToAGroupTest {

  /** The worked example of docs/assignment.md. */
  @Test
  void promise_oneOfTwoPlaces_letsAminaComeBeforeChris() {
    assertThat(
            Promise.on(
                "2026-11-30",
                """
                vacancy welder for 2 in Assen
                Samir waited 30: welder 95
                Chris waited 20: welder 85
                Amina waited 10: welder 70
                promise Delfzijl 1: Amina
                """))
        .isEqualTo(
            """
            Samir: welder
            Amina: welder
            Delfzijl: 1 of 1, met
            total 165, without the rules 165
            """);
  }

  @Test
  void promises_thatCannotBeKept_sayWhatIsMissing() {
    assertThat(
            Promise.on(
                "2026-11-30",
                """
                vacancy welder for 1 in Assen
                vacancy cook for 1 in Assen
                Samir waited 30: welder 95
                Chris waited 20: cook 50
                Amina waited 10: welder 70
                promise Emmen 2: Samir
                promise Delfzijl 2: Chris, Amina
                promise Assen 2: Samir, Amina
                """))
        .isEqualTo(
            """
            Samir: welder
            Emmen: 1 of 2, few members
            Delfzijl: 0 of 2, few vacancies
            Assen: 1 of 2, few places
            total 95, without the rules 95
            """);
  }
}
