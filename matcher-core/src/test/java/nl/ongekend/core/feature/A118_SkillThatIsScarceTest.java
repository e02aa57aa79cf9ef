package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Feature under test: which skills and licences are asked, and how many people meet them. */
class A118_SkillThatIsScarceTest {

  private static final String DAY_WARD =
      QuestionsPageTest.WARD
          .replace("ward nurse", "day nurse")
          .replace("medicines 3", "medicines 4");

  @Test
  void scarcity_twoWards_oneOfTwoPeopleGivesMedicinesWellEnough() {
    String beginner =
        """
        name:      Bo
        can:       give medicines 1 attested; wash clients 3 attested
        list:      complete
        worked as: nurse 60 months
        speaks:    Dutch B2
        languages: complete
        holds:     no big registration
        hours:     24-32
        works now: 0
        free:      always
        lives in:  Assen; 60 minutes; bicycle
        """;
    Office office =
        Office.of(
            QuestionsPageTest.AMIRA + "\n" + beginner, QuestionsPageTest.WARD + "\n" + DAY_WARD);

    assertThat(office.scarcity())
        .isEqualTo(
            "licence big-registration: 2 jobs, 1 people > skill give-medicines: 2 jobs, 1 people >"
                + " skill wash-clients: 2 jobs, 2 people");
  }
}
