package nl.ongekend.core.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.EvidenceGrade;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.LanguageSkill;
import nl.ongekend.core.profile.OccupationHeld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.SkillClaim;
import nl.ongekend.core.profile.WorkKind;
import nl.ongekend.core.profile.WorkTime;
import nl.ongekend.taxonomy.ToyTaxonomy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SheetNarratorTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  private static final Passport WELDER =
      Passport.builder(new UUID(0, 1), "Blue heron")
          .skills(
              List.of(
                  SkillClaim.of(ToyTaxonomy.READ_DRAWINGS, EvidenceGrade.CLAIMED),
                  SkillClaim.of(ToyTaxonomy.WELD, EvidenceGrade.TESTED),
                  new SkillClaim(
                      ToyTaxonomy.COOK_MEALS, 3, EvidenceGrade.SIGNED, null, null, false, null)))
          .occupations(List.of(new OccupationHeld(ToyTaxonomy.WELDER, 72, WorkKind.PAID, null)))
          .languages(List.of(LanguageSkill.of("nl", Cefr.A2)))
          .workTime(new WorkTime(Hours.of(24), Hours.of(32), null, null, null, null, null))
          .build();

  static List<String> languages() {
    return Narrator.listLanguages(Voice.PERSON);
  }

  private static Sheet tell(Passport passport, String language) {
    return SheetNarrator.of(ToyTaxonomy.snapshot(), language).tell(passport, "Delfzijl", DAY);
  }

  @Test
  void tell_somebodyKnown_saysWhoTheyAreAndWhatTheyWantToDoBestProvenFirst() {
    Sheet sheet = tell(WELDER, "en");

    assertThat(sheet.facts())
        .containsExactly(
            new SheetFact("Your work before", "welder"),
            new SheetFact("Language", "Dutch A2"),
            new SheetFact("Hours and times", "24 to 32 hours a week"),
            new SheetFact("Where you live", "Delfzijl"));
    assertThat(sheet.skills()).containsExactly("weld", "read drawings");
    assertThat(sheet.words().made()).isEqualTo("Made on November 2, 2026.");
  }

  @Test
  void tell_somebodyOfWhomNothingIsKnown_leavesOutWhatIsNotKnown() {
    Passport nobody = Passport.builder(new UUID(0, 2), "Nobody").build();

    Sheet sheet = SheetNarrator.of(ToyTaxonomy.snapshot(), "nl").tell(nobody, "", DAY);

    assertThat(sheet.facts()).isEmpty();
    assertThat(sheet.skills()).isEmpty();
  }

  @Test
  void of_aLanguageThatTheVoiceDoesNotSpeak_speaksEnglish() {
    assertThat(tell(WELDER, "fr").language()).isEqualTo("en");
  }

  /** Each language has every word, and loses no fact. */
  @ParameterizedTest
  @MethodSource("languages")
  void tell_inEveryLanguage_hasEveryWordAndFact(String language) {
    Sheet sheet = tell(WELDER, language);

    assertThat(sheet.language()).isEqualTo(language);
    assertThat(sheet.rightToLeft()).isEqualTo(language.equals("ar"));
    assertThat(sheet.facts()).hasSize(4).allSatisfy(fact -> assertThat(fact.name()).isNotBlank());
    assertThat(sheet.words().toString()).doesNotContain("{", "null", "=,");
  }
}
