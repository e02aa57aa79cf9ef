package nl.ongekend.core.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.EvidenceGrade;
import nl.ongekend.core.profile.HomePlace;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.LanguageSkill;
import nl.ongekend.core.profile.LicenceHeld;
import nl.ongekend.core.profile.LicenceState;
import nl.ongekend.core.profile.Mobility;
import nl.ongekend.core.profile.OccupationHeld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.SkillClaim;
import nl.ongekend.core.profile.SkillsState;
import nl.ongekend.core.profile.TravelMode;
import nl.ongekend.core.profile.WorkKind;
import nl.ongekend.core.profile.WorkTime;
import nl.ongekend.taxonomy.ToyTaxonomy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimNameTest {

  private static final Passport WELDER =
      Passport.builder(new UUID(0, 1), "Blue heron")
          .skillsState(SkillsState.COMPLETE)
          .skills(
              List.of(
                  SkillClaim.of(ToyTaxonomy.WELD, EvidenceGrade.TESTED),
                  SkillClaim.of(ToyTaxonomy.READ_DRAWINGS, EvidenceGrade.CLAIMED)))
          .occupations(List.of(new OccupationHeld(ToyTaxonomy.WELDER, 72, WorkKind.PAID, null)))
          .languages(List.of(LanguageSkill.of("nl", Cefr.A2), LanguageSkill.of("ar", Cefr.C2)))
          .languagesComplete(true)
          .licences(List.of(new LicenceHeld(ToyTaxonomy.WELD, LicenceState.HELD, null)))
          .workTime(new WorkTime(Hours.of(24), Hours.of(32), Hours.of(8), null, null, null, null))
          .mobility(new Mobility(HomePlace.ofPostcode(9401), Set.of(TravelMode.BICYCLE), 45, null))
          .build();

  static List<ClaimName> names() {
    return ClaimName.listIn(WELDER);
  }

  private static ClaimName name(String text) {
    return ClaimName.find(text).orElseThrow();
  }

  @Test
  void listIn_wholePassport_namesEveryAnswerByKind() {
    assertThat(names())
        .extracting(ClaimName::toString)
        .containsExactly(
            "skill:" + ToyTaxonomy.WELD.uri(),
            "skill:" + ToyTaxonomy.READ_DRAWINGS.uri(),
            "occupation:" + ToyTaxonomy.WELDER.uri(),
            "language:nl",
            "language:ar",
            "licence:" + ToyTaxonomy.WELD.uri(),
            "hours:",
            "home:",
            "travel:");
  }

  @ParameterizedTest
  @MethodSource("names")
  void find_ofItsText_isTheName(ClaimName name) {
    assertThat(ClaimName.find(name.toString())).contains(name);
  }

  @Test
  void find_noName_isAbsent() {
    assertThat(ClaimName.find("hours")).isEmpty();
    assertThat(ClaimName.find("nationality:nl")).isEmpty();
    assertThat(ClaimName.find("")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void restoredTo_whatWasRemoved_isThePassportAgainUpToOrder(ClaimName name) {
    Passport rest = name.removedFrom(WELDER);
    Passport again = name.restoredTo(rest, WELDER);

    assertThat(name.isIn(rest)).isFalse();
    assertThat(ClaimName.listIn(rest)).hasSize(names().size() - 1);
    assertThat(ClaimName.listIn(again)).containsExactlyInAnyOrderElementsOf(names());
    assertThat(again.workTime()).isEqualTo(WELDER.workTime());
    assertThat(again.mobility()).isEqualTo(WELDER.mobility());
  }

  @Test
  void removedFrom_hours_leavesWhatElseIsKnownOfTime() {
    WorkTime time = name("hours:").removedFrom(WELDER).workTime();

    assertThat(time).isEqualTo(new WorkTime(null, null, Hours.of(8), null, null, null, null));
  }

  @Test
  void removedFrom_theLastOfItsKind_isMissingAndNotEmpty() {
    ClaimName only = name("occupation:" + ToyTaxonomy.WELDER.uri());

    assertThat(only.removedFrom(WELDER).occupations()).isNull();
  }

  @Test
  void hiddenFrom_aCompleteList_countsAsUnknownAndNotAsAbsent() {
    assertThat(name("language:nl").hiddenFrom(WELDER).languagesComplete()).isFalse();
    assertThat(name("language:nl").removedFrom(WELDER).languagesComplete()).isTrue();
    assertThat(name("skill:" + ToyTaxonomy.WELD.uri()).hiddenFrom(WELDER).skillsState())
        .isEqualTo(SkillsState.PARTIAL);
  }

  @Test
  void restoredTo_whatTheOtherDoesNotHave_isRefused() {
    Passport empty = Passport.builder(new UUID(0, 2), "Nobody").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> name("hours:").restoredTo(WELDER, empty))
        .withMessageStartingWith("answer (hours:) must be in the passport it comes from.");
  }
}
