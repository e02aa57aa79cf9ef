package nl.ongekend.core.score;

import static nl.ongekend.core.score.ToySkills.DRAWINGS;
import static nl.ongekend.core.score.ToySkills.SAFETY;
import static nl.ongekend.core.score.ToySkills.WELD;
import static nl.ongekend.core.score.ToySkills.WIRE;
import static nl.ongekend.core.score.ToySkills.asked;
import static nl.ongekend.core.score.ToySkills.claim;
import static nl.ongekend.core.score.ToySkills.complete;
import static nl.ongekend.core.score.ToySkills.desired;
import static nl.ongekend.core.score.ToySkills.essential;
import static nl.ongekend.core.score.ToySkills.licence;
import static nl.ongekend.core.score.ToySkills.partial;
import static nl.ongekend.core.score.ToySkills.unwanted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Coverage and use, by hand; each expectation is low, expected, high. */
class SkillTermsTest {

  private static final SkillsAsk WELDER = asked(essential(WELD, 3), desired(DRAWINGS, 1));
  private static final SkillsAsk MISSING = new SkillsAsk(SkillsAsk.State.MISSING, false, List.of());
  private static final SkillsAsk NONE_NEEDED =
      new SkillsAsk(SkillsAsk.State.NONE_NEEDED, false, List.of());

  /** Worked: weights 4 * 100 and 2 * 50; 3500 * 400/500 = 2800 and 3500 * 100/500 = 700. */
  @Test
  void points_workedExample_areApportionedByImportanceTimesRarity() {
    assertThat(WELDER.points(ToySkills.CONTEXT.market())).containsExactly(2_800, 700);
  }

  /**
   * Worked: one level short is 700; claimed is 600, 900, 1000; so welding is credited 420, 630,
   * 700. Drawings are not listed: 0, 0, 1000. 2800 * 420/1000 = 1176; 2800 * 630/1000 = 1764; 1960
   * + 700 = 2660.
   */
  @Test
  void coverage_workedExample_is1176To1764To2660() {
    assertThat(coverage(partial(claim(WELD, 2)), WELDER)).containsExactly(1_176, 1_764, 2_660);
  }

  /**
   * Worked: U = 630 * 100/1000 = 63; T = 100/2 = 50; U is above T: 1500. Not complete: 0 and all.
   */
  @Test
  void use_workedExample_isFull() {
    assertThat(use(partial(claim(WELD, 2)), WELDER)).containsExactly(0, 1_500, 1_500);
  }

  /** Worked: T = (100 + 200)/2 = 150; U = 60, 90, 100 for welding at level 1: 600, 900, 1000. */
  @Test
  void use_jobUsesAThirdOfWhatSheCan_isPartial() {
    SkillsOffer offer = complete(claim(WELD, 4), claim(WIRE, 4));

    assertThat(use(offer, asked(essential(WELD, 1)))).containsExactly(600, 900, 1_000);
  }

  @Test
  void coverage_completeList_countsWhatIsNotListedAsAbsent() {
    assertThat(coverage(complete(claim(WELD, 2)), WELDER)).containsExactly(1_176, 1_764, 1_960);
  }

  /** Worked: welding is related to wiring: 400 * 600, 900, 1000 per mille of 3500. */
  @Test
  void coverage_relatedClaim_countsInPart() {
    assertThat(coverage(complete(claim(WELD, 4)), asked(essential(WIRE, 1))))
        .containsExactly(840, 1_260, 1_400);
  }

  /** Worked: an inferred claim has no level (2 expected) and evidence 600: 700 * 600 = 420. */
  @Test
  void coverage_inferredFromAnOccupation_countsInExpectedOnly() {
    assertThat(coverage(inferring(WELD), asked(essential(WELD, 3))))
        .containsExactly(0, 1_470, 3_500);
  }

  /**
   * Worked: she says to weld at level 1, two short: 400 * 600, 900, 1000 per mille; her occupation
   * makes 420 likely. Saying so must not cost, so 420 is expected and the least that high can be.
   */
  @Test
  void coverage_lowClaimBesideAnInferredOne_keepsTheInferredCredit() {
    SkillsOffer offer = inferring(WELD, claim(WELD, 1));

    assertThat(coverage(offer, asked(essential(WELD, 3)))).containsExactly(840, 1_470, 1_470);
  }

  private static SkillsOffer inferring(int skill, SkillsOffer.Claim... claims) {
    return new SkillsOffer(false, List.of(claims), List.of(skill), List.of(), false);
  }

  /** Worked: weights 4 * 100 and 4 * 50: 2333 and 1167 points, the larger remainder up. */
  @Test
  void coverage_licence_isHeldAbsentOrUnknown() {
    SkillsAsk ask = asked(essential(WELD, 1), licence(SAFETY));

    assertThat(coverage(holding(SAFETY, true), ask)).containsExactly(1_167, 1_167, 1_167);
    assertThat(coverage(holding(SAFETY, false), ask)).containsExactly(0, 0, 0);
    assertThat(coverage(complete(), ask)).containsExactly(0, 583, 1_167);
  }

  private static SkillsOffer holding(int licence, boolean held) {
    List<SkillsOffer.Licence> licences = List.of(new SkillsOffer.Licence(licence, held));
    return new SkillsOffer(true, List.of(), List.of(), licences, false);
  }

  @Test
  void coverage_noSkillNeeded_isFull() {
    assertThat(coverage(complete(), NONE_NEEDED)).containsExactly(3_500, 3_500, 3_500);
  }

  @Test
  void coverage_nothingKnownOfTheVacancy_isThePrior() {
    assertThat(coverage(complete(), MISSING)).containsExactly(0, 1_750, 3_500);
  }

  @Test
  void coverage_derivedRequirements_countInExpectedOnly() {
    SkillsAsk derived = new SkillsAsk(SkillsAsk.State.LISTED, true, List.of(essential(WELD, 1)));

    assertThat(coverage(complete(claim(WELD, 1)), derived)).containsExactly(0, 3_150, 3_500);
    assertThat(use(complete(claim(WELD, 1)), derived)).containsExactly(0, 1_500, 1_500);
  }

  @Test
  void use_noClaims_isThePrior() {
    assertThat(use(complete(), WELDER)).containsExactly(750, 750, 750);
    assertThat(use(partial(), WELDER)).containsExactly(0, 750, 1_500);
  }

  @Test
  void use_noSkillNeeded_isNone() {
    assertThat(use(complete(claim(WELD, 4)), NONE_NEEDED)).containsExactly(0, 0, 0);
  }

  @Test
  void use_anyLevelForNow_isFull() {
    SkillsOffer offer = new SkillsOffer(true, List.of(claim(WIRE, 4)), List.of(), List.of(), true);

    assertThat(use(offer, WELDER)).containsExactly(1_500, 1_500, 1_500);
  }

  /** Worked: T = 200/2 = 100, for welding does not count; nothing wanted is used. */
  @Test
  void use_skillNotWanted_countsNeither() {
    SkillsOffer offer = complete(unwanted(WELD, 4), claim(WIRE, 4));

    assertThat(use(offer, asked(essential(WELD, 1)))).containsExactly(0, 0, 0);
    assertThat(SkillTerms.capacity(offer, ToySkills.CONTEXT.market())).isEqualTo(100);
  }

  /** Her occupation makes welding likely, and she has said that she does not want it. */
  @Test
  void use_inferredSkillThatIsNotWanted_isNotUsed() {
    SkillsOffer offer = inferring(WELD, unwanted(WELD, 4), claim(WIRE, 4));

    assertThat(use(offer, asked(essential(WELD, 1)))).containsExactly(0, 0, 1_500);
  }

  @Test
  void capacity_sameSkillTwice_countsOnce() {
    SkillsOffer offer = complete(claim(WIRE, 1), claim(WIRE, 4));

    assertThat(SkillTerms.capacity(offer, ToySkills.CONTEXT.market())).isEqualTo(100);
  }

  private static List<Integer> coverage(SkillsOffer offer, SkillsAsk ask) {
    ScoringProfile profile = ScoringProfile.standard();
    return Bounds.each(bound -> SkillTerms.coverage(offer, ask, ToySkills.CONTEXT, profile, bound));
  }

  private static List<Integer> use(SkillsOffer offer, SkillsAsk ask) {
    ScoringProfile profile = ScoringProfile.standard();
    return Bounds.each(bound -> SkillTerms.use(offer, ask, ToySkills.CONTEXT, profile, bound));
  }
}
