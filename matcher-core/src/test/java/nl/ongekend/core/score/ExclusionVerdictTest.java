package nl.ongekend.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExclusionVerdictTest {

  private static final VacancyFacets ASK = vacancy(new ExclusionAsk("alfa", "beta", true), 7, 3);

  @Test
  void of_nothingRuledOut_isNone() {
    assertThat(ExclusionVerdict.of(ExclusionOffer.none(), ASK)).isEqualTo(ExclusionVerdict.NONE);
  }

  @Test
  void of_eachReason_isNamed() {
    assertThat(verdict(List.of("alfa"), List.of(), false, false, List.of(), 0))
        .isEqualTo(ExclusionVerdict.EMPLOYER);
    assertThat(verdict(List.of(), List.of("beta"), false, false, List.of(), 0))
        .isEqualTo(ExclusionVerdict.AGENCY);
    assertThat(verdict(List.of(), List.of(), true, false, List.of(), 0))
        .isEqualTo(ExclusionVerdict.AGENCY);
    assertThat(verdict(List.of(), List.of(), false, true, List.of(), 0))
        .isEqualTo(ExclusionVerdict.TIED_HOUSING);
    assertThat(verdict(List.of(), List.of(), false, false, List.of(7), 0))
        .isEqualTo(ExclusionVerdict.OCCUPATION);
    assertThat(verdict(List.of(), List.of(), false, false, List.of(), 1 << 3))
        .isEqualTo(ExclusionVerdict.SECTOR);
  }

  @Test
  void of_vacancyWithoutAgencyHousingOrSector_isNotRuledOutByThem() {
    VacancyFacets plain =
        vacancy(new ExclusionAsk("alfa", "", false), OccupationTerm.NO_OCCUPATION, -1);
    ExclusionOffer strict =
        new ExclusionOffer(List.of("beta"), List.of(""), true, true, List.of(7), -1);

    assertThat(ExclusionVerdict.of(strict, plain)).isEqualTo(ExclusionVerdict.NONE);
  }

  private static ExclusionVerdict verdict(
      List<String> employers,
      List<String> agencies,
      boolean noAgencies,
      boolean noTiedHousing,
      List<Integer> occupations,
      int sectors) {
    ExclusionOffer offer =
        new ExclusionOffer(employers, agencies, noAgencies, noTiedHousing, occupations, sectors);
    return ExclusionVerdict.of(offer, ASK);
  }

  private static VacancyFacets vacancy(ExclusionAsk exclusion, int occupation, int sector) {
    return new VacancyFacets(
        new SkillsAsk(SkillsAsk.State.MISSING, false, List.of()),
        occupation,
        new LanguageAsk(true, sector, List.of(), false, false),
        HoursAsk.unknown(),
        TravelAsk.unknown(),
        new WishesAsk(sector, WishesOffer.UNKNOWN, WishesOffer.UNKNOWN),
        exclusion,
        VacancyFacets.AS_SOON_AS_POSSIBLE,
        VacancyFacets.ANY_TIME);
  }
}
