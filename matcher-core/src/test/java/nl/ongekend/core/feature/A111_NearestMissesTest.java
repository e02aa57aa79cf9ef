package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Feature under test: a vacancy that is missed by exactly one condition is named with what meets
 * it, nearest first.
 */
class A111_NearestMissesTest {

  @Test
  void nearestMisses_oneConditionEach_areOrderedByTheScoreOnceMet() {
    Office office =
        Office.of(
            QuestionsPageTest.AMIRA,
            QuestionsPageTest.WARD
                + """

                title:      evening nurse
                occupation: nurse
                sector:     care
                asks:       give medicines 3 essential; plan care 2 essential
                language:   Dutch B1
                hours:      24-32
                place:      Assen

                title:      far ward
                occupation: nurse
                sector:     care
                asks:       give medicines 3 essential
                language:   Dutch B1
                hours:      24-32
                place:      Delfzijl

                title:      two short
                occupation: nurse
                asks:       cook meals 2 essential
                language:   Dutch C1
                """);

    assertThat(office.nearestMisses())
        .isEqualTo(
            "ward nurse by languages nl B1 to B2, then 9,458 > evening nurse by skills plan-care"
                + " none to 2, then 8,775 > far ward by mobility.maxMinutes 60 to 85, then 8,447");
  }

  @Test
  void nearestPeople_excludedByThePerson_areNotNamed() {
    Office office =
        Office.of(
            QuestionsPageTest.AMIRA
                + """

                name:      Bo
                can:       give medicines 3 attested; wash clients 3 attested
                list:      complete
                worked as: nurse 60 months
                speaks:    Dutch B2
                languages: complete
                holds:     big registration
                hours:     24-32
                works now: 0
                free:      always
                lives in:  Assen; 60 minutes; bicycle
                not:       employer alfa
                """,
            QuestionsPageTest.WARD);

    assertThat(office.nearestPeople()).isEqualTo("Amira by languages nl B1 to B2, then 9,458");
  }
}
