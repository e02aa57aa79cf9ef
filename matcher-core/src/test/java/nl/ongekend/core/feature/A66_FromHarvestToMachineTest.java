package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: whoever harvested by hand and is asked to run the machine hears what to
 * learn: to operate, watch and clear it.
 */
class A66_FromHarvestToMachineTest {

  @Test
  void reasons_machineOperator_namesWhatToLearn() {
    Consultation asked =
        Consultation.of(
            """
            name: Ewa
            can:  harvest crops 3; check quality 2; follow safety rules 2
            list: complete
            """,
            """
            title: machine operator
            asks:  check quality 2; follow safety rules 2; operate production machines trainable; monitor the production line trainable; clear machine jams trainable
            """);

    assertThat(asked.reasons(Term.COVERAGE))
        .isEqualTo(
            """
            check quality (must): says so.
            follow safety rules (must): says so.
            clear machine jams (taught on the job): to be learned on the job.
            monitor the production line (taught on the job): to be learned on the job.
            operate production machines (taught on the job): to be learned on the job.\
            """);
  }
}
