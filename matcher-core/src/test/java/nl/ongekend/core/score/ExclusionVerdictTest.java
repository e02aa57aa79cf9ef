package nl.ongekend.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExclusionVerdictTest {

  private static final ExclusionAsk ASK = new ExclusionAsk("alfa", "beta", true);
  private static final int COOK = 7;
  private static final int FOOD = 9;

  @Test
  void byOffer_nothingRuledOut_isNone() {
    assertThat(ExclusionVerdict.byOffer(ExclusionOffer.none(), ASK))
        .isEqualTo(ExclusionVerdict.NONE);
  }

  @Test
  void byOffer_eachReason_isNamed() {
    assertThat(verdict(List.of("alfa"), List.of(), false, false))
        .isEqualTo(ExclusionVerdict.EMPLOYER);
    assertThat(verdict(List.of(), List.of("beta"), false, false))
        .isEqualTo(ExclusionVerdict.AGENCY);
    assertThat(verdict(List.of(), List.of(), true, false)).isEqualTo(ExclusionVerdict.AGENCY);
    assertThat(verdict(List.of(), List.of(), false, true)).isEqualTo(ExclusionVerdict.TIED_HOUSING);
  }

  @Test
  void byOffer_vacancyWithoutAgencyOrHousing_isNotRuledOutByThem() {
    ExclusionAsk plain = new ExclusionAsk("alfa", "", false);
    ExclusionOffer strict =
        new ExclusionOffer(List.of("beta"), List.of(""), true, true, List.of(), 0);

    assertThat(ExclusionVerdict.byOffer(strict, plain)).isEqualTo(ExclusionVerdict.NONE);
  }

  @Test
  void byWork_occupationOrSector_isNamed() {
    ExclusionOffer offer =
        new ExclusionOffer(List.of(), List.of(), false, false, List.of(COOK), 1 << FOOD);

    assertThat(ExclusionVerdict.byWork(offer, COOK, FOOD)).isEqualTo(ExclusionVerdict.OCCUPATION);
    assertThat(ExclusionVerdict.byWork(offer, COOK + 1, FOOD)).isEqualTo(ExclusionVerdict.SECTOR);
    assertThat(ExclusionVerdict.byWork(offer, COOK + 1, FOOD + 1)).isEqualTo(ExclusionVerdict.NONE);
  }

  @Test
  void byWork_neitherKnown_isNotRuledOut() {
    ExclusionOffer offer =
        new ExclusionOffer(List.of(), List.of(), false, false, List.of(COOK), 0xffff);

    assertThat(ExclusionVerdict.byWork(offer, OccupationTerm.NO_OCCUPATION, -1))
        .isEqualTo(ExclusionVerdict.NONE);
  }

  private static ExclusionVerdict verdict(
      List<String> employers, List<String> agencies, boolean noAgencies, boolean noTiedHousing) {
    ExclusionOffer offer =
        new ExclusionOffer(employers, agencies, noAgencies, noTiedHousing, List.of(), 0);
    return ExclusionVerdict.byOffer(offer, ASK);
  }
}
