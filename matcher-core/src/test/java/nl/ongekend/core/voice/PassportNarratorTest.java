package nl.ongekend.core.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.core.claim.ClaimKind;
import nl.ongekend.core.claim.ClaimName;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.EvidenceGrade;
import nl.ongekend.core.profile.HomePlace;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.LanguageCourse;
import nl.ongekend.core.profile.LanguageSkill;
import nl.ongekend.core.profile.LicenceHeld;
import nl.ongekend.core.profile.LicenceState;
import nl.ongekend.core.profile.Mobility;
import nl.ongekend.core.profile.OccupationHeld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.SkillClaim;
import nl.ongekend.core.profile.TravelMode;
import nl.ongekend.core.profile.WorkKind;
import nl.ongekend.core.profile.WorkTime;
import nl.ongekend.taxonomy.ToyTaxonomy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PassportNarratorTest {

  private static final LocalDate DAY = LocalDate.of(2027, 4, 15);

  private static final Passport WELDER =
      Passport.builder(new UUID(0, 1), "Blue heron")
          .skills(
              List.of(
                  new SkillClaim(
                      ToyTaxonomy.WELD, 3, EvidenceGrade.TESTED, null, null, null, null)))
          .occupations(List.of(new OccupationHeld(ToyTaxonomy.WELDER, 72, WorkKind.PAID, null)))
          .languages(
              List.of(
                  new LanguageSkill(
                      "nl", null, null, Cefr.A2, Cefr.NONE, new LanguageCourse(Cefr.B1, DAY))))
          .licences(List.of(new LicenceHeld(ToyTaxonomy.WELD, LicenceState.HELD, DAY)))
          .workTime(new WorkTime(Hours.of(24), Hours.of(32), null, null, null, null, null))
          .mobility(
              new Mobility(
                  HomePlace.ofPostcode(9401),
                  Set.of(TravelMode.PUBLIC_TRANSPORT, TravelMode.BICYCLE),
                  45,
                  null))
          .build();

  static List<String> languages() {
    return Narrator.listLanguages(Voice.PERSON);
  }

  private static List<ToldClaim> tell(String language) {
    return PassportNarrator.of(ToyTaxonomy.snapshot(), OwnWords.of(language)).tell(WELDER, "Assen");
  }

  @Test
  void tell_wholePassport_saysEachAnswerWithWhatItRestsOn() {
    List<ToldClaim> told = tell("en");

    assertThat(told)
        .extracting(ToldClaim::what)
        .containsExactly(
            "weld",
            "welder",
            "Dutch",
            "weld",
            "24 to 32 hours a week",
            "Assen",
            "bicycle and bus or train");
    assertThat(told)
        .extracting(ToldClaim::details)
        .containsExactly(
            List.of(
                "How well: alone, also when it is hard.",
                "How do we know? you showed it in a test."),
            List.of("6 years"),
            List.of("Speaking: A2", "Writing: no level", "With your course: B1 on April 15, 2027"),
            List.of("You have it.", "Until April 15, 2027."),
            List.of(),
            List.of(),
            List.of("At most 45 minutes"));
  }

  @Test
  void tell_anAnswerThatIsNotThere_isRefused() {
    ClaimName unknown = new ClaimName(ClaimKind.LANGUAGE, "fr");

    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            PassportNarrator.of(ToyTaxonomy.snapshot(), OwnWords.of("en"))
                .tell(unknown, WELDER, ""))
        .withMessageStartingWith("answer (language:fr) must be in the passport.");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void tell_inEveryLanguage_losesNoAnswer(String language) {
    assertThat(tell(language))
        .hasSize(7)
        .allSatisfy(told -> assertThat(told.what()).isNotBlank().doesNotContain("{"));
    assertThat(tell(language).toString()).contains("A2", "B1", "Assen", "45");
  }
}
