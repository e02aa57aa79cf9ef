package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Feature under test: Dutch that the work hardly needs: relaxing it reaches the engineer, and an
 * employer reads no exact number.
 */
class A120_EnglishSpeakingEngineerQuestionsTest {

  @Test
  void elasticity_dutchAsked_relaxingOneStepIsNotEnough() {
    Office office =
        Office.of(
            """
            name:      Priya
            can:       wire 4 attested; read drawings 4 attested
            list:      complete
            worked as: electrician 60 months
            speaks:    English C1; Dutch A1
            languages: complete
            hours:     32-40
            works now: 0
            free:      always
            """,
            """
            title:      engineer
            occupation: electrician
            asks:       wire 3 essential; read drawings 3 essential
            language:   Dutch listening speaking B1; English C1
            hours:      32-40
            """);

    assertThat(office.elasticity())
        .isEqualTo(
            "0 within reach; schedule.hours 32-40 to 28-44: 0 more, languages en C1 to B2: 0 more,"
                + " languages nl B1 to A2: 0 more, skills read-drawings 3 to 2: 0 more, skills wire"
                + " 3 to 2: 0 more");
    assertThat(office.smallestChange()).isEqualTo("languages nl A1 to B1 (+350)");
  }
}
