package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: a diploma fills no skill: a robot nobody has worked with stays to be learned.
 */
class A67_DiplomaFillsNoSkillTest {

  @Test
  void points_diplomaWithoutTheSkill_areNone() {
    Consultation asked =
        Consultation.of(
            """
            name:     Jelle
            educated: post secondary in horticulture
            can:      sow and plant out crops 3
            list:     complete
            """,
            """
            title:   planting robot
            asks:    operate industrial robots 2
            diploma: wished
            """);

    assertThat(asked.points(Term.COVERAGE)).isEqualTo("0");
    assertThat(asked.reasons(Term.COVERAGE))
        .isEqualTo("operate industrial robots (must): to be learned.");
  }
}
