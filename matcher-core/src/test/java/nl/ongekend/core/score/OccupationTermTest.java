package nl.ongekend.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ongekend.core.spi.OccupationNearness;
import org.junit.jupiter.api.Test;

class OccupationTermTest {

  private static final int NURSE = 0;
  private static final int CARER = 1;
  private static final int COOK = 2;

  /** Worked: 500 * 1000 * (1000 * 12/24 = 500) / 10^6. */
  @Test
  void points_sameOccupationForAYear_is250() {
    assertThat(points(CARER, held(CARER, 12))).containsExactly(250, 250, 250);
  }

  /** Worked: the nurse is of level 4, the carer of 2: 1000 is halved; 500 * 500 * 500 / 10^6. */
  @Test
  void points_occupationBelowTheHighestHeld_countsAtMostHalf() {
    assertThat(points(CARER, held(NURSE, 0), held(CARER, 12))).containsExactly(125, 125, 125);
  }

  /** Worked: nurse to carer 600: 500 * 600 * 1000 / 10^6 = 300; cook 0. */
  @Test
  void points_severalHeld_takeTheBest() {
    assertThat(points(CARER, held(NURSE, 240), held(COOK, 240))).containsExactly(300, 300, 300);
  }

  @Test
  void points_unknownMonths_areReadByBound() {
    assertThat(points(CARER, held(CARER, -1))).containsExactly(0, 250, 500);
  }

  @Test
  void points_nobodyAsked_isThePrior() {
    OccupationOffer offer = new OccupationOffer(false, List.of());

    assertThat(Bounds.each(bound -> points(offer, CARER, bound))).containsExactly(0, 250, 500);
  }

  @Test
  void points_askedAndNoneHeld_isNothing() {
    assertThat(points(CARER)).containsExactly(0, 0, 0);
  }

  @Test
  void points_vacancyNamesNone_isThePrior() {
    assertThat(points(OccupationTerm.NO_OCCUPATION, held(CARER, 24))).containsExactly(0, 250, 500);
  }

  private static OccupationOffer.Held held(int occupation, int months) {
    return new OccupationOffer.Held(occupation, months);
  }

  private static List<Integer> points(int asked, OccupationOffer.Held... held) {
    OccupationOffer offer = new OccupationOffer(true, List.of(held));
    return Bounds.each(bound -> points(offer, asked, bound));
  }

  private static int points(OccupationOffer offer, int asked, Bound bound) {
    return OccupationTerm.points(offer, asked, new ToyNearness(), ScoringProfile.standard(), bound);
  }

  /** A nurse is 600 near a carer; everything else is far. */
  private static final class ToyNearness implements OccupationNearness {

    @Override
    public int permille(int held, int asked) {
      return held == asked ? 1_000 : held == NURSE && asked == CARER ? 600 : 0;
    }

    @Override
    public int skillLevel(int occupation) {
      return occupation == NURSE ? 4 : 2;
    }
  }
}
