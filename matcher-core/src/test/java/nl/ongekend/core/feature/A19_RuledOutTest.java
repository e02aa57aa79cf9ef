package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Feature under test: what she rules out is not proposed: her last employer, any agency, housing
 * that ends with the job.
 */
class A19_RuledOutTest {

  @Test
  void whyNot_ruledOutInEachWay_isSaid() {
    Desk desk =
        Desk.of(
            """
            name: Agnieszka
            not:  employer alfa; agencies; tied housing; sector food; occupation cook
            """,
            """
            title:    old job
            employer: alfa

            title:    through an agency
            employer: beta; agency gamma

            title:    with a room
            employer: beta
            offers:   tied housing

            title:    slaughterhouse
            employer: beta
            sector:   food

            title:      canteen
            employer:   beta
            occupation: cook

            title:    plain
            employer: beta
            """);

    assertThat(desk.whyNot())
        .isEqualTo(
            "old job: employer, through an agency: agency, with a room: tied housing,"
                + " slaughterhouse: sector, canteen: occupation");
  }
}
