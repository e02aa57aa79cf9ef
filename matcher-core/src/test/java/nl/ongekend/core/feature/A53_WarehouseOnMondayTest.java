package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Feature under test: temporary protection, a warehouse, next Monday: the employer notifies today,
 * the start is Tuesday, and the score is that of whoever is free to work.
 */
class A53_WarehouseOnMondayTest {

  private static final String OLENA =
      """
      name:      Olena
      document:  %s
      worked as: warehouse worker 18 months
      can:       pick orders 2; scan barcodes 2
      speaks:    Ukrainian; English B1
      lives in:  Groningen; 40 minutes; public transport
      """;

  private static final String WAREHOUSE =
      """
      title:      warehouse
      occupation: warehouse worker
      asks:       pick orders 2; scan barcodes 1
      language:   English A2
      place:      Groningen
      starts:     2026-11-30
      """;

  @Test
  void right_nextMonday_isTuesday() {
    Consultation asked =
        Consultation.of(OLENA.formatted("temporary protection until 2027-03-04"), WAREHOUSE);

    assertThat(asked.right()).isEqualTo("not before 2026-12-01");
    assertThat(asked.toArrange())
        .isEqualTo(
            "The employer: notify UWV, at least two working days before the start; usually about 2"
                + " days.");
  }

  @Test
  void score_freeToWork_isTheSame() {
    String protectedPerson =
        Consultation.of(OLENA.formatted("temporary protection until 2027-03-04"), WAREHOUSE)
            .score();

    assertThat(Consultation.of(OLENA.formatted("free"), WAREHOUSE).score())
        .isEqualTo(protectedPerson);
  }

  @Test
  void right_documentHasEnded_isAQuestion() {
    Consultation asked =
        Consultation.of(OLENA.formatted("temporary protection until 2026-11-29"), WAREHOUSE);

    assertThat(asked.right()).isEqualTo("unknown");
    assertThat(asked.ranking()).startsWith("warehouse");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "temporary protection until 2027-03-04",
        "temporary protection until 2026-11-29",
        "free"
      })
  void questions_document_standsBetweenNothing(String document) {
    Office asked = Consultation.of(OLENA.formatted(document), WAREHOUSE).questions();

    assertThat(asked.whyNot()).isEqualTo("within reach");
    assertThat(asked.smallestChange()).isEmpty();
    assertThat(asked.expectation()).isEqualTo("proposals: warehouse 8,025");
  }

  @Test
  void numbers_twin_areTheSame() {
    Consultation asked =
        Consultation.of(OLENA.formatted("temporary protection until 2027-03-04"), WAREHOUSE);

    assertThat(asked.ofTwin().numbers()).isEqualTo(asked.numbers());
  }
}
