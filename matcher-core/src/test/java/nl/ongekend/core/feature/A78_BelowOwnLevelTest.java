package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: work far below the highest occupation held is warned of, and fine for whoever
 * says any level for now.
 */
class A78_BelowOwnLevelTest {

  @Test
  void warnings_engineerAsCleaner_areSaid() {
    Consultation asked =
        Consultation.of(
            """
            name:      Wei
            worked as: mechanical engineer 60 months
            """,
            """
            title:      cleaner
            occupation: office cleaner
            """);

    assertThat(asked.warnings())
        .isEqualTo(
            """
            The vacancy names no skills; those of the occupation are taken instead.
            This work is well below the level of earlier work. Talk about that.\
            """);
  }

  @Test
  void points_anyLevelForNow_useIsFull() {
    Consultation asked =
        Consultation.of(
            """
            name:      Wei
            worked as: mechanical engineer 60 months
            can:       use CAD software 4
            wants:     any level
            """,
            """
            title:      cleaner
            occupation: office cleaner
            asks:       mop floors trainable
            """);

    assertThat(asked.points(Term.USE)).isEqualTo("1,500");
    assertThat(asked.reasons(Term.USE)).isEqualTo("Work at any level is welcome for now.");
  }
}
