package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Feature under test: somebody retired who wants a few hours and to be of use is found by exactly
 * that; age is nowhere.
 */
class A79_FewHoursAndAMotiveTest {

  @Test
  void ranking_fewHoursAndPurpose_comesFirst() {
    Consultation asked =
        Consultation.of(
            """
            name:      Henk
            hours:     8-12
            works now: 0
            wants:     motive purpose
            """,
            """
            title:  mentor
            hours:  8-12
            offers: motive purpose

            title:  full week
            hours:  36
            offers: motive autonomy

            title:  some hours
            hours:  8
            offers: motive autonomy
            """);

    assertThat(asked.ranking()).isEqualTo("mentor 5,125 > some hours 4,875");
    assertThat(asked.whyNot())
        .isEqualTo(
            "full week: The job asks more hours than this person can work. Ask the employer for"
                + " fewer hours, or this person for more.");
  }
}
