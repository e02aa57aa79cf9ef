package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Feature under test: the worked example of the guide to batches, docs/assignment.md. */
class A101_PricesOfTheGuideTest {

  @Test
  void assign_threePeopleOfTheGuide_hasThePricesOfTheGuide() {
    Batch batch =
        Batch.of(
            """
            welder for 1, cook for 1, driver for 1
            Samir waited 30: welder 95, cook 90
            Chris waited 20: cook 85, driver 60
            Amina waited 10: welder 70
            """);

    assertThat(batch.prices()).isEqualTo("cook 25, driver 0, welder 30");
    assertThat(batch.toString())
        .contains("total 220, at most 220; greedy serves 2, total 180")
        .contains("Samir: cook, second")
        .contains("Chris: driver, second")
        .contains("Amina: welder, first");
  }
}
