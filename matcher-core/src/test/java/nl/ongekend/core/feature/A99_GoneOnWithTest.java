package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Feature under test: when it is over before everybody was told, it can be gone on with, and nobody
 * is told twice or something else.
 */
class A99_GoneOnWithTest {

  private static final String PEOPLE =
      """
      name: Agnieszka
      can:  wire 4 tested

      name: Fatima
      can:  hygiene 3

      name: Yonas
      can:  hygiene 1

      name: Olena
      can:  wire 2

      name: Daan
      """;

  private static final String JOBS =
      """
      title: grid fitter
      asks:  wire 3

      title: packer
      asks:  hygiene 1
      """;

  @Test
  void tellEverybody_overAfterTwo_tellsTheOthersLater() {
    Hall hall = Hall.of(PEOPLE, JOBS);

    assertThat(hall.tell(2).lines()).hasSize(2);

    assertThat(hall.tellEverybody()).isEqualTo(Hall.of(PEOPLE, JOBS).tellEverybody());
    assertThat(hall.tellEverybody().lines()).hasSize(5);
  }
}
