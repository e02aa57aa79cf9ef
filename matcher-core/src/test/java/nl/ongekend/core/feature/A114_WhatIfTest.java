package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Feature under test: a changed passport says which vacancies would come within reach and which
 * would leave, and nothing is kept.
 */
class A114_WhatIfTest {

  @Test
  void whatIf_dutchLearnedAndHoursCut_movesBothWays() {
    Office office =
        Office.of(
            QuestionsPageTest.AMIRA,
            QuestionsPageTest.WARD
                + """

                title:      full nurse
                occupation: nurse
                sector:     care
                asks:       give medicines 3 essential
                language:   Dutch B1
                hours:      28-36
                place:      Assen
                """);

    assertThat(
            office.whatIf(
                """
                name:      Amira
                can:       give medicines 3 attested; wash clients 3 attested
                list:      complete
                worked as: nurse 60 months
                speaks:    Dutch B2
                languages: complete
                holds:     big registration
                hours:     16-24
                works now: 0
                free:      always
                lives in:  Assen; 60 minutes; bicycle; public transport
                wants:     sector care; contract permanent
                """))
        .isEqualTo("enters: ward nurse 9,458; leaves: full nurse 8,447");
    assertThat(office.whyNot()).isEqualTo("requirement: language.below-level nl");
  }
}
