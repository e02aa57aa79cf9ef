package nl.ongekend.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ongekend.core.spi.OccupationNearness;
import org.junit.jupiter.api.Test;

/** Wishes, by hand; each expectation is low, expected, high. */
class WishesTermTest {

  private static final int UNKNOWN = WishesOffer.UNKNOWN;
  private static final int COOK = 1;
  private static final int BAKER = 2;

  /** Worked: 300 + 400 + 0 + 125 expected; 0 + 400 + 0 + 0; 600 + 400 + 0 + 250. */
  @Test
  void points_workedExample_is825Expected() {
    WishesOffer offer = new WishesOffer(null, 0b100, 0b01, UNKNOWN);

    assertThat(points(offer, COOK, new WishesAsk(2, 1, 0b11))).containsExactly(400, 825, 1_250);
  }

  @Test
  void points_noPreferences_areFull() {
    WishesOffer offer = new WishesOffer(List.of(), 0, 0, 0);

    assertThat(
            points(offer, OccupationTerm.NO_OCCUPATION, new WishesAsk(UNKNOWN, UNKNOWN, UNKNOWN)))
        .containsExactly(1_500, 1_500, 1_500);
  }

  @Test
  void points_nothingKnown_isThePriorOfEachPart() {
    assertThat(points(WishesOffer.unknown(), COOK, new WishesAsk(2, 1, 0)))
        .containsExactly(0, 750, 1_500);
  }

  /** Worked: the baker is 700 near the cook: 600 * 700/1000 = 420, the rest in full: 900. */
  @Test
  void points_occupationNearOneWanted_countsInPart() {
    WishesOffer offer = new WishesOffer(List.of(BAKER), 0, 0, 0);

    assertThat(points(offer, COOK, new WishesAsk(2, 1, 0))).containsExactly(1_320, 1_320, 1_320);
  }

  /** Worked: one of three motives is served: floor(1000/3) = 333; floor(250 * 333/1000) = 83. */
  @Test
  void points_someMotivesServed_countByShare() {
    WishesOffer offer = new WishesOffer(List.of(), 0, 0, 0b0111);

    assertThat(points(offer, COOK, new WishesAsk(2, 1, 0b1001)))
        .containsExactly(1_333, 1_333, 1_333);
  }

  @Test
  void points_vacancySaysNothing_isUnknownWhereSomethingIsWanted() {
    WishesOffer offer = new WishesOffer(List.of(COOK), 0b100, 0, 0);

    assertThat(points(offer, OccupationTerm.NO_OCCUPATION, new WishesAsk(UNKNOWN, 1, 0)))
        .containsExactly(500, 1_000, 1_500);
  }

  private static List<Integer> points(WishesOffer offer, int occupation, WishesAsk ask) {
    ScoringProfile profile = ScoringProfile.standard();
    return Bounds.each(
        bound -> WishesTerm.points(offer, ask, occupation, new ToyNearness(), profile, bound));
  }

  private static final class ToyNearness implements OccupationNearness {

    @Override
    public int permille(int held, int asked) {
      return held == asked ? 1_000 : 700;
    }

    @Override
    public int skillLevel(int occupation) {
      return 2;
    }
  }
}
