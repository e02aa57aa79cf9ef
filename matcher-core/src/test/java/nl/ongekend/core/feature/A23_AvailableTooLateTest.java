package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Feature under test: who can start after the latest day the employer accepts is not proposed;
 * before that the day does not matter.
 */
class A23_AvailableTooLateTest {

  @Test
  void whyNot_availableAfterTheLatestStart_isTooLate() {
    Desk desk =
        Desk.of(
            """
            name:      Vera
            available: 2027-02-01
            """,
            """
            title:  in January
            starts: 2027-01-04; latest 2027-01-31

            title:  in February
            starts: 2027-01-04; latest 2027-02-01

            title:  any day
            starts: 2027-01-04
            """);

    assertThat(desk.whyNot()).isEqualTo("in January: too late");
  }
}
