package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Feature under test: a student from outside the EU: small jobs after a permit, twenty hours not, a
 * long job in the summer only; the desk that uses what she can comes first.
 */
class A54_StudentAndSmallJobsTest {

  private static final String AMARA =
      """
      name:     Amara
      document: student until 2028-08-31
      can:      write software 3; help users with ICT problems 2; communicate with customers 2; solve problems 3
      list:     complete
      speaks:   English C1
      hours:    10-38
      """;

  private static final String SMALL =
      """
      title:    cafe
      asks:     communicate with customers 1
      language: English B1
      hours:    10
      starts:   2027-03-01

      title:    IT desk
      asks:     help users with ICT problems 2; solve problems 2; communicate with customers 1
      language: English B1
      hours:    10
      starts:   2027-03-01
      """;

  @Test
  void right_eachSmallJob_afterAPermit() {
    Consultation asked = Consultation.of(AMARA, SMALL);

    assertThat(asked.right())
        .isEqualTo(
            """
            cafe: after action
            IT desk: after action\
            """);
    assertThat(asked.ranking()).isEqualTo("IT desk 7,899 > cafe 7,073");
  }

  @Test
  void right_longJob_summerOnly() {
    Consultation asked =
        Consultation.of(
            AMARA,
            """
            title:  festival crew
            hours:  36
            starts: 2027-05-15; ends 2027-09-15

            title:  both small jobs as one
            hours:  20
            starts: 2027-03-01
            """);

    assertThat(asked.right())
        .isEqualTo(
            """
            festival crew: not before 2027-06-01
            both small jobs as one: not allowed\
            """);
    assertThat(asked.whyNot())
        .isEqualTo(
            "both small jobs as one: A student may work at most 16 hours a week, and this job asks"
                + " more. The employer: keep to 16 hours a week.");
  }

  @Test
  void law_highlySkilledWithoutAmount_cannotBeAssessed() {
    Consultation asked =
        Consultation.of(
            """
            name:     Amara
            document: highly skilled
            """,
            """
            title:    developer
            employer: alfa; recognised sponsor
            pays:     3,500.00 a month
            hours:    40
            """);

    assertThat(asked.law())
        .isEqualTo(
            "It is not known whether this work is allowed. The pay, or the amount that the law"
                + " asks, is not known. It cannot be assessed.");
  }

  @Test
  void questions_smallJobs_areWithinReachAndTwentyHoursAreNot() {
    Office small = Consultation.of(AMARA, SMALL).questions();
    Office twenty = Consultation.of(AMARA, SMALL.replace("10", "20")).questions();

    assertThat(small.expectation()).isEqualTo("proposals: IT desk 7,899, cafe 7,073");
    assertThat(twenty.whyNot()).isEqualTo("right: student-over-16-hours");
    assertThat(twenty.expectation()).startsWith("nearest: IT desk by labourMarketAccess");
  }

  @Test
  void numbers_twin_areTheSame() {
    Consultation asked = Consultation.of(AMARA, SMALL);

    assertThat(asked.numbers()).isEqualTo(asked.ofTwin().numbers());
  }
}
