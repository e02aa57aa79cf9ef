package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Feature under test: a retrained programmer without a degree comes first where the skills are; a
 * wish for a diploma changes nothing.
 */
class A61_ProgrammerWithoutADegreeTest {

  private static final String SAM =
      """
      name:     Sam
      educated: primary in nothing
      can:      write software 3 tested; debug software 3 tested; use version control 3
      list:     complete
      """;

  private static final String JOBS =
      """
      title:   wishes a degree
      asks:    write software 3; debug software 2; use version control 2
      diploma: wished

      title: does not ask
      asks:  write software 3; debug software 2; use version control 2
      """;

  @Test
  void score_diplomaWished_isTheSame() {
    Consultation asked = Consultation.of(SAM, JOBS);

    assertThat(asked.score())
        .isEqualTo(
            """
            wishes a degree: 7,133 (4,533 to 10,000)
            does not ask: 7,133 (4,533 to 10,000)\
            """);
  }

  @Test
  void numbers_otherSchooling_areTheSame() {
    Consultation asked = Consultation.of(SAM, JOBS);

    assertThat(asked.numbers()).isEqualTo(asked.ofTwin().numbers());
  }
}
