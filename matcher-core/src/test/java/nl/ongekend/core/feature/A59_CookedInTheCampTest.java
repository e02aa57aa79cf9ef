package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: somebody of whom only camp cooking is known stays in the list with a wide
 * interval; the next question is asked, and the employer hears nothing of the camp.
 */
class A59_CookedInTheCampTest {

  private static final String YONAS =
      """
      name:      Yonas Tekle
      document:  free
      worked as: camp kitchen coordinator 72 months in a camp
      can:       cook for large groups 3 claimed
      """;

  private static final String KITCHEN =
      """
      title:      kitchen assistant in a care home
      occupation: kitchen assistant
      sector:     care
      asks:       use food preparation techniques 2; wash dishes 1; work according to HACCP trainable
      hours:      24
      times:      fixed; Mon-Wed 8-16
      """;

  @Test
  void headline_littleKnown_saysWhatItDependsOn() {
    Consultation asked = Consultation.of(YONAS, KITCHEN);

    assertThat(asked.headline())
        .isEqualTo(
            "kitchen assistant in a care home at alfa: 42 out of 100; between 1 and 96, because not"
                + " everything is known yet: proof of some skills, which skills the job uses,"
                + " language levels, wishes, hours and times, and the journey.");
    assertThat(asked.nextStep())
        .isEqualTo(
            "Ask which of the requirements this person has done before, and who can confirm it.");
  }

  @Test
  void reasons_camp_countsAsExperience() {
    Consultation asked = Consultation.of(YONAS, KITCHEN);

    assertThat(asked.reasons(Term.COVERAGE))
        .isEqualTo(
            """
            use food preparation techniques (must): probably, from work as camp kitchen coordinator. The level asked: alone. The level there is, is not known.
            work according to HACCP (taught on the job): not known.
            wash dishes (must): not known.\
            """);
  }

  @Test
  void employerReads_nothingOfThePerson() {
    Consultation asked = Consultation.of(YONAS, KITCHEN);

    assertThat(asked.employerReads()).doesNotContain("camp", "Camp", "Yonas", "years", "72");
  }

  @Test
  void questions_littleKnown_areOpenAndNothingIsHeldAgainstHim() {
    Office asked = Consultation.of(YONAS, KITCHEN).questions();

    assertThat(asked.whyNot())
        .isEqualTo(
            "requirement: hours.unknown (open), requirement: skill.not-met wash dishes (open)");
    assertThat(asked.smallestChange())
        .isEqualTo(
            "workTime unknown-unknown to 24-24 (+750), skills wash dishes unknown to 1 (+1,555)");
  }

  @Test
  void questions_dishesAndHoursAnswered_askWhichDays() {
    String answered =
        YONAS.replace("3 claimed", "3 claimed; wash dishes 1") + "hours:      24\nworks now:  0\n";
    Office asked = Consultation.of(answered, KITCHEN).questions();

    assertThat(asked.nextQuestions()).isEqualTo("workTime.available opens 1 closes 0");
  }

  @Test
  void numbers_twin_areTheSame() {
    Consultation asked = Consultation.of(YONAS, KITCHEN);

    assertThat(asked.numbers()).isEqualTo(asked.ofTwin().numbers());
  }
}
