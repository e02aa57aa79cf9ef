package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: the engineer who fits an English workplace is kept from care by language, and
 * that is what is said: not skills.
 */
class A63_LanguageIsTheReasonTest {

  @Test
  void reasons_careInDutch_isLanguage() {
    Consultation asked =
        Consultation.of(
            """
            name:      Arjun
            can:       provide personal care 3
            speaks:    English C1
            languages: complete
            """,
            """
            title:    care in Dutch
            asks:     provide personal care 2
            language: Dutch B1
            """);

    assertThat(asked.reasons(Term.LANGUAGE))
        .isEqualTo(
            """
            Dutch, listening: B1 is asked; this person does not speak the language yet.
            Dutch, reading: B1 is asked; this person does not speak the language yet.
            Dutch, speaking: B1 is asked; this person does not speak the language yet.
            Dutch, writing: B1 is asked; this person does not speak the language yet.\
            """);
    assertThat(asked.points(Term.COVERAGE)).isEqualTo("3,150 (2,100 to 3,500)");
    assertThat(asked.points(Term.LANGUAGE)).isEqualTo("0");
  }
}
