package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Feature under test: the best job is the one that uses what she can, not the one that asks least.
 * Six years in another trade cost nothing.
 */
class A01_BestJobUsesWhatSheCanTest {

  @Test
  void ranking_everythingAskedIsMetByBoth_putsTheOneThatUsesMoreFirst() {
    Desk desk =
        Desk.of(
            """
            name:      Agnieszka
            can:       wire 4 tested; read drawings 4 tested; hygiene 2
            list:      complete
            worked as: electrician 60 months
            """,
            """
            title: packer
            asks:  hygiene 1

            title: grid fitter
            asks:  wire 3; read drawings 2; first aid desired
            """);

    assertThat(desk.ranking()).isEqualTo("grid fitter 6,550 > packer 6,296");
  }
}
