package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.profile.AccessClass;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: the hours that a permit allows count over both jobs. A student from outside
 * the EU may work 16 hours a week.
 */
class A91_StudentOverSixteenHoursTest {

  @Test
  void right_tenAndTenHours_isAllowedApartAndNotTogether() {
    PairDesk desk =
        PairDesk.of(
            AccessClass.TWV_STUDENT,
            """
            name:  Amina
            hours: 24-38
            works now: 0
            free:  always
            """,
            """
            title: cafe
            hours: 10
            times: fixed; Sat-Sun 10-15
            starts: 2027-03-01

            title: IT desk
            hours: 10
            times: fixed; Mon-Tue 9-14
            starts: 2027-03-01
            """);

    assertThat(desk.rightAlone()).isEqualTo("IT desk AFTER_ACTION, cafe AFTER_ACTION");
    assertThat(desk.rightTogether()).isEqualTo("NOT_ALLOWED");
    assertThat(desk.whyNot()).isEqualTo("not allowed together");
  }

  @Test
  void right_tenAndSixHours_isAllowedTogether() {
    PairDesk desk =
        PairDesk.of(
            AccessClass.TWV_STUDENT,
            """
            name:  Amina
            hours: 24-38
            works now: 0
            free:  always
            """,
            """
            title: cafe
            hours: 10
            times: fixed; Sat-Sun 10-15
            starts: 2027-03-01

            title: IT desk
            hours: 6
            times: fixed; Mon-Tue 9-12
            starts: 2027-03-01
            """);

    assertThat(desk.rightTogether()).isEqualTo("AFTER_ACTION");
    assertThat(desk.whyNot()).isEqualTo("");
  }

  @Test
  void right_tenAndTenHoursInSummer_isAllowedTogether() {
    PairDesk desk =
        PairDesk.of(
            AccessClass.TWV_STUDENT,
            """
            name:  Amina
            hours: 24-38
            works now: 0
            free:  always
            """,
            """
            title: cafe
            hours: 10
            times: fixed; Sat-Sun 10-15
            starts: 2027-06-01; ends 2027-08-31

            title: IT desk
            hours: 10
            times: fixed; Mon-Tue 9-14
            starts: 2027-06-01; ends 2027-08-31
            """);

    assertThat(desk.rightTogether()).isEqualTo("AFTER_ACTION");
    assertThat(desk.whyNot()).isEqualTo("");
  }
}
