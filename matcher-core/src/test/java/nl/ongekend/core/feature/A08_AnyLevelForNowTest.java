package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/** Feature under test: whoever takes work below the own level for now loses nothing by it. */
class A08_AnyLevelForNowTest {

  @Test
  void use_anyLevelForNow_isFullForTheSimplestJob() {
    Desk desk =
        Desk.of(
            """
            name:  Omar
            can:   wire 4; read drawings 4; weld 4
            list:  complete
            wants: any level
            """,
            """
            title: cleaner
            asks:  hygiene
            """);

    assertThat(desk.points(Term.USE)).isEqualTo("cleaner 1,500");
  }

  @Test
  void use_ownLevelSought_isNothingForTheSimplestJob() {
    Desk desk =
        Desk.of(
            """
            name:  Omar
            can:   wire 4; read drawings 4; weld 4
            list:  complete
            """,
            """
            title: cleaner
            asks:  hygiene
            """);

    assertThat(desk.points(Term.USE)).isEqualTo("cleaner 0");
  }
}
