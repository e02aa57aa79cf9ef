package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/** Feature under test: in an English-speaking team Dutch can wait, when English is there. */
class A10_EnglishSpeakingTeamTest {

  @Test
  void language_englishEnough_givesMostOfDutch() {
    Desk desk =
        Desk.of(
            """
            name:   Arjun
            speaks: English C1; Dutch A1
            """,
            """
            title:    engineer
            language: Dutch B2
            team:     English-speaking

            title:    adviser
            language: Dutch B2
            """);

    assertThat(desk.points(Term.LANGUAGE)).isEqualTo("engineer 1,048, adviser 0");
  }

  @Test
  void language_englishTooLittle_givesNothing() {
    Desk desk =
        Desk.of(
            """
            name:   Arjun
            speaks: English A2; Dutch A1
            """,
            """
            title:    engineer
            language: Dutch B2
            team:     English-speaking
            """);

    assertThat(desk.points(Term.LANGUAGE)).isEqualTo("engineer 0");
  }
}
