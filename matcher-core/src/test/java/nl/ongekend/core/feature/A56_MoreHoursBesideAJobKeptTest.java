package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: a home-care worker who keeps 24 hours and wants up to 32: what fits beside it
 * is counted, what breaks rest or her maximum is said.
 */
class A56_MoreHoursBesideAJobKeptTest {

  private static final String INGRID =
      """
      name:      Ingrid
      document:  free
      works now: 24 kept
      hours:     32
      kept job:  Mon-Wed 7.00-15.30
      free:      Thu-Fri 8.30-14.30; Mon-Wed 7.00-15.30; Tue 18-23
      can:       provide personal care 3
      """;

  private static final String JOBS =
      """
      title: Thursday at school
      times: fixed; Thu 8.45-14.30
      asks:  provide personal care 2

      title: Tuesday evening
      times: fixed; Tue 19-23
      asks:  provide personal care 2

      title: evenings
      hours: 16
      times: choice; Mon-Fri 18-22
      asks:  provide personal care 2
      """;

  @Test
  void ranking_besideTheJobKept_isTheThursdayOnly() {
    Consultation asked = Consultation.of(INGRID, JOBS);

    assertThat(asked.ranking()).isEqualTo("Thursday at school 7,368");
    assertThat(asked.points(Term.HOURS))
        .isEqualTo(
            """
            Thursday at school: 718
            Tuesday evening: 0
            evenings: 0\
            """);
  }

  @Test
  void whyNot_restAndMaximum_areSaid() {
    Consultation asked = Consultation.of(INGRID, JOBS);

    assertThat(asked.whyNot())
        .isEqualTo(
            """
            Tuesday evening: With the job that is kept there is too little rest. Ask one of the two employers for other times.
            evenings: The job asks more hours than this person can work. Ask the employer for fewer hours, or this person for more.\
            """);
  }

  @Test
  void ranking_withoutTheWish_nothingIsOffered() {
    Consultation asked =
        Consultation.of(
            """
            name:      Ingrid
            document:  free
            works now: 24 kept
            hours:     24
            kept job:  Mon-Wed 7.00-15.30
            """,
            JOBS);

    assertThat(asked.ranking()).isEqualTo("");
    assertThat(asked.whyNot())
        .isEqualTo(
            """
            Thursday at school: There are no hours left beside the present work. Ask whether the present work can become less.
            Tuesday evening: There are no hours left beside the present work. Ask whether the present work can become less.
            evenings: There are no hours left beside the present work. Ask whether the present work can become less.\
            """);
  }

  @Test
  void questions_besideTheJobKept_areHoursAndNeverRest() {
    Office asked = Consultation.of(INGRID, JOBS).questions();

    assertThat(asked.nearestMisses())
        .isEqualTo(
            "Thursday at school by workTime.hours 32-32 to 29.75-32, then 7,650 > evenings by"
                + " workTime 32-32 to 32-40, then 7,150");
    assertThat(asked.about("Tuesday evening").whyNot()).isEqualTo("feasible: hours.rest-too-short");
    assertThat(asked.about("Tuesday evening").smallestChange()).isEmpty();
    assertThat(asked.about("evenings").whyNot()).isEqualTo("feasible: hours.too-many-hours");
  }

  @Test
  void numbers_twin_areTheSame() {
    Consultation asked = Consultation.of(INGRID, JOBS);

    assertThat(asked.numbers()).isEqualTo(asked.ofTwin().numbers());
  }
}
