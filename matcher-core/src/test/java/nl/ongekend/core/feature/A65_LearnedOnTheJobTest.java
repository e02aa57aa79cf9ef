package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/** Feature under test: work that is learned on the job excludes nobody for want of skills. */
class A65_LearnedOnTheJobTest {

  @Test
  void reasons_everythingTrainable_saysSo() {
    Consultation asked =
        Consultation.of(
            """
            name:  somebody
            can:
            list:  complete
            """,
            """
            title:  warehouse
            asks:   pick orders trainable; scan barcodes trainable
            offers: training pick orders
            safety: Dutch
            """);

    assertThat(asked.reasons(Term.COVERAGE))
        .isEqualTo(
            """
            pick orders (taught on the job): to be learned. The employer offers training: pick orders.
            scan barcodes (taught on the job): to be learned on the job.\
            """);
    assertThat(asked.warnings())
        .isEqualTo(
            "Safety instructions are given in: Dutch. It is not known that this person understands"
                + " them.");
    assertThat(asked.ranking()).isEqualTo("warehouse 3,000");
  }
}
