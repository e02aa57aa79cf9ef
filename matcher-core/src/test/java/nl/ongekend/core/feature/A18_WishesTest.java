package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: what she wants from work is hers: a wish met counts, an answer that nobody
 * gave is half.
 */
class A18_WishesTest {

  @Test
  void wishes_sectorMetContractNot_countByPart() {
    Desk desk =
        Desk.of(
            """
            name:  Irina
            wants: sector technology; contract permanent
            """,
            """
            title:  fitter
            sector: technology
            offers: contract temporary

            title:  host
            sector: hospitality
            offers: contract permanent
            """);

    assertThat(desk.points(Term.WISHES))
        .isEqualTo("fitter 825 (400 to 1,250), host 675 (250 to 1,100)");
  }
}
