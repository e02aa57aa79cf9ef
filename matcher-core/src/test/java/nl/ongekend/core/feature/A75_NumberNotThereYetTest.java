package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Feature under test: a citizen service number that is not there yet is something to arrange;
 * whether there is one changes nothing else.
 */
class A75_NumberNotThereYetTest {

  private static final String JOB =
      """
      title: packer
      """;

  @Test
  void checklist_numberNotThere_isOnTheList() {
    Consultation asked =
        Consultation.of(
            """
            name:     Marek
            document: free
            bsn:      requested
            """,
            JOB);

    assertThat(asked.checklist())
        .isEqualTo(
            """
            The employer: check the document and its annotation about work.
            This person: get a citizen service number (BSN); usually about 14 days.\
            """);
  }

  @Test
  void checklist_numberThere_isNot() {
    Consultation asked =
        Consultation.of(
            """
            name:     Marek
            document: free
            bsn:      present
            """,
            JOB);

    assertThat(asked.checklist())
        .isEqualTo("The employer: check the document and its annotation about work.");
  }
}
