package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: hours, journey and wishes hold for a quarter; after that they are doubts to
 * ask again, not lost.
 */
class A74_AnswersOfAQuarterAgoTest {

  private static final String FENNA =
      """
      name:      Fenna
      hours:     24
      works now: 0
      free:      always
      confirmed: 2026-08-27 until 2026-11-27
      """;

  private static final String JOB =
      """
      title: packer
      hours: 24
      times: fixed; Mon-Wed 8-16
      """;

  @Test
  void points_dayBeforeTheEnd_areCertain() {
    Consultation asked = Consultation.of(FENNA, JOB).on("2026-11-26");

    assertThat(asked.points(Term.HOURS)).isEqualTo("1,000");
  }

  @Test
  void points_onTheDay_areADoubt() {
    Consultation asked = Consultation.of(FENNA, JOB);

    assertThat(asked.points(Term.HOURS)).isEqualTo("1,000 (0 to 1,000)");
    assertThat(asked.warnings())
        .isEqualTo("The answers were confirmed on August 27, 2026. Ask whether they still hold.");
  }
}
