package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Feature under test: everybody is matched with every job in one go, and told in the order in which
 * they came in, each by what he or she can and wants and nobody else's.
 */
class A98_EverybodyAtOnceTest {

  @Test
  void tellEverybody_threePeople_eachHasAnAnswerOfTheirOwn() {
    Hall hall =
        Hall.of(
            """
            name:      Agnieszka
            can:       wire 4 tested; read drawings 4 tested; hygiene 2
            worked as: electrician 60 months

            name:      Fatima
            can:       hygiene 3; give medicines 3 attested
            not:       sector technology

            name:      Yonas
            """,
            """
            title:  grid fitter
            sector: technology
            asks:   wire 3; read drawings 2

            title:  care assistant
            sector: care
            asks:   hygiene 2; give medicines trainable

            title:  packer
            sector: food
            asks:   hygiene 1
            """);

    assertThat(hall.tellEverybody())
        .isEqualTo(
            """
            Agnieszka: grid fitter 7,250 > packer 5,967 (0 of 3 kept out)
            Fatima: care assistant 6,599 > packer 6,270 (1 of 3 kept out)
            Yonas: packer 3,150 > grid fitter 3,000 (0 of 3 kept out)\
            """);
  }
}
