package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.ongekend.core.document.Documents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: a requirement that may not decide is refused at intake with the reason:
 * native speaker, nationality, age.
 */
class A71_WhatIsNeverKeptTest {

  @ParameterizedTest
  @CsvSource({
    "nativeSpeaker, 'a mother tongue or accent does not'",
    "nationality, 'nationality and origin may not decide who gets work'",
    "maximumAge, 'age may not decide who gets work'",
    "gender, 'sex and gender may not decide who gets work'",
    "photo, 'a picture shows what may not decide who gets work'"
  })
  void read_refusedRequirement_saysWhy(String property, String reason) {
    String json =
        """
        {"title": {"en": "job"}, "%s": true}
        """
            .formatted(property);

    assertThatThrownBy(() -> new Documents().readVacancy(json)).hasMessageContaining(reason);
  }
}
