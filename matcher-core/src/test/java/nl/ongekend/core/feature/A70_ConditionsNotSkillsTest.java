package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: where the skills are met and the times, the journey and the wishes are not,
 * conditions are the reason.
 */
class A70_ConditionsNotSkillsTest {

  @Test
  void points_heavyWorkFarAway_isAboutConditions() {
    Consultation asked =
        Consultation.of(
            """
            name:      Sara
            can:       harvest crops 3 tested
            hours:     32
            works now: 0
            free:      Mon-Fri 9-15
            lives in:  Assen; 60 minutes; car
            wants:     sector care; contract permanent
            """,
            """
            title:  harvest
            sector: horticulture
            asks:   harvest crops 2
            hours:  32
            times:  fixed; Mon-Thu 5-13
            place:  Delfzijl
            offers: contract temporary
            """);

    assertThat(asked.points(Term.COVERAGE)).isEqualTo("3,500");
    assertThat(asked.points(Term.HOURS)).isEqualTo("500");
    assertThat(asked.points(Term.WISHES)).isEqualTo("425 (0 to 850)");
  }
}
