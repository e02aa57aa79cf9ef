package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Feature under test: no way there at five in the morning: the start time keeps them apart and a
 * ride repairs it, not skills.
 */
class A118_BakeryAtFiveQuestionsTest {

  @Test
  void whyNot_noBusAtFive_isTheJourneyNotSkills() {
    Office office =
        Office.of(
            """
            name:      Hassan
            can:       cook meals 3 attested; hygiene 3 attested
            list:      complete
            worked as: cook 60 months
            hours:     32-40
            works now: 0
            free:      always
            lives in:  Holwierde; 75 minutes; public transport
            """,
            """
            title:      bakery
            occupation: cook
            asks:       cook meals 2 essential; hygiene 2 essential
            hours:      32-40
            times:      fixed; Mon-Fri 5-13
            place:      Groningen
            """);

    assertThat(office.whyNot()).isEqualTo("feasible: travel.no-way-there");
    assertThat(office.smallestChange())
        .isEqualTo("vacancy.terms.transportOffered false to true: 25 minutes (+500)");
  }
}
