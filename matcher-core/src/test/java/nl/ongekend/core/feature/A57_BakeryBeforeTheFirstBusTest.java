package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: a baker without a car and a shift at five: no way there, and the start time
 * is the reason, not the skills. A bakery from seven nearby comes first.
 */
class A57_BakeryBeforeTheFirstBusTest {

  private static final String BILAL =
      """
      name:     Bilal
      document: free
      can:      make dough 4 tested; bake bread and pastry 4 tested
      lives in: Holwierde; 75 minutes; bicycle; public transport
      """;

  private static final String JOBS =
      """
      title: bakery in Groningen
      asks:  make dough 3; bake bread and pastry 3
      place: Groningen
      times: fixed; Tue-Sat 5.00-13.00

      title: bakery in Appingedam
      asks:  make dough 3; bake bread and pastry 3
      place: Appingedam
      times: fixed; Tue-Sat 7.00-15.00

      title: with the baker's van
      asks:  make dough 3; bake bread and pastry 3
      place: Groningen; transport offered
      times: fixed; Tue-Sat 5.00-13.00
      """;

  @Test
  void ranking_shiftAtFive_isNeverThere() {
    Consultation asked = Consultation.of(BILAL, JOBS);

    assertThat(asked.ranking())
        .isEqualTo("bakery in Appingedam 7,500 > with the baker's van 7,500");
  }

  @Test
  void whyNot_shiftAtFive_isTheStartTime() {
    Consultation asked = Consultation.of(BILAL, JOBS);

    assertThat(asked.whyNot())
        .isEqualTo(
            "bakery in Groningen: There is no way to be there when the shift starts. Ask for a"
                + " later start, or look for transport: a bicycle, a lift, the employer's bus.");
    assertThat(asked.points(Term.COVERAGE))
        .isEqualTo(
            """
            bakery in Groningen: 3,500
            bakery in Appingedam: 3,500
            with the baker's van: 3,500\
            """);
  }

  @Test
  void questions_shiftAtFive_areTheRideAndNotSkills() {
    String anyDay = BILAL + "hours: 32-40\nworks now: 0\nfree: always\n";
    Office asked = Consultation.of(anyDay, JOBS).questions();

    assertThat(asked.whyNot()).isEqualTo("feasible: travel.no-way-there");
    assertThat(asked.smallestChange())
        .isEqualTo("vacancy.terms.transportOffered false to true: 35 minutes (+500)");
    assertThat(asked.elasticity())
        .startsWith("0 within reach; terms.transportOffered false to true: 1 more");
    assertThat(asked.employerReads()).isEqualTo("fewer than 5");
  }

  @Test
  void questions_timesUnknown_askTheHours() {
    Office asked = Consultation.of(BILAL, JOBS).questions();

    assertThat(asked.nextQuestions()).isEqualTo("workTime.hours opens 2 closes 0");
  }

  @Test
  void numbers_twin_areTheSame() {
    Consultation asked = Consultation.of(BILAL, JOBS);

    assertThat(asked.numbers()).isEqualTo(asked.ofTwin().numbers());
  }
}
