package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.taxonomy.ToyTaxonomy;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: care assistants of whom there are more than jobs find the near occupation
 * with jobs and nobody, and the one skill to learn.
 */
class A131_WorkToWorkTest {

  @Test
  void workToWork_careAssistants_goToNursingAssistant() {
    Office office =
        Office.of(
            """
            name:      Ada
            can:       provide care 3 attested; lift clients 3 attested
            worked as: care assistant 60 months

            name:      Bea
            can:       provide care 3 attested
            worked as: care assistant 24 months
            """,
            """
            title:      care assistant
            occupation: care assistant

            title:      nursing assistant
            occupation: nursing assistant
            asks:       wash clients 2 essential

            title:      second nursing assistant
            occupation: nursing assistant

            title:      cook
            occupation: cook
            """);

    assertThat(office.workToWork(ToyTaxonomy.CARE_ASSISTANT))
        .isEqualTo(
            "nursing assistant (2 jobs, 0 people): has lift clients, provide care; learns wash"
                + " clients");
  }
}
