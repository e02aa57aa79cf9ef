package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/** Feature under test: a skill that the employer teaches is named with the training. */
class A80_TrainingOfferedTest {

  @Test
  void reasons_trainingOffered_isNamed() {
    Consultation asked =
        Consultation.of(
            """
            name: Karin
            can:  cut, bend and fit pipes 3
            list: complete
            """,
            """
            title:  heat pump installer
            asks:   cut, bend and fit pipes 2; install heat pumps
            offers: training install heat pumps
            """);

    assertThat(asked.reasons(Term.COVERAGE))
        .isEqualTo(
            """
            install heat pumps (must): to be learned. The employer offers training: install heat pumps.
            cut, bend and fit pipes (must): says so.\
            """);
  }
}
