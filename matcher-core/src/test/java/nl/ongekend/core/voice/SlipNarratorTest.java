package nl.ongekend.core.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ongekend.core.privacy.Agreement;
import nl.ongekend.core.privacy.AgreementManner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SlipNarratorTest {

  private static final LocalDate AGREED = LocalDate.of(2026, 11, 2);

  static List<String> languages() {
    return Narrator.listLanguages(Voice.PERSON);
  }

  private static SlipFacts facts(AgreementManner manner, boolean over) {
    Agreement agreement = new Agreement(new UUID(0, 2), Instant.EPOCH, manner, "ti", "Wbtv 1234");
    return new SlipFacts(
        "The Home", "Aide", agreement, AGREED, AGREED.plusDays(1), AGREED.plusDays(31), over);
  }

  @Test
  void tell_open_saysWhatHowAndUntilWhen() {
    assertThat(SlipNarrator.of("en").tell(facts(AgreementManner.BY_PHONE, false)).sentences())
        .containsExactly(
            "The Home may know who you are. Only for this work: Aide.",
            "They see your name, your skills, the work you did, your languages, your hours and"
                + " your licences. They see nothing else.",
            "You said yes on November 2, 2026, by telephone in Tigrinya.",
            "Wbtv 1234 interpreted.",
            "A second person confirmed it on November 3, 2026. It ends by itself on December 3,"
                + " 2026.",
            "You can take it back at any time. Tell your coach. You do not have to say why, and"
                + " it costs you nothing.");
  }

  @Test
  void tell_withoutInterpreterOrSecondKey_saysSo() {
    Agreement agreement =
        new Agreement(new UUID(0, 2), Instant.EPOCH, AgreementManner.IN_WRITING, "nl", null);
    SlipFacts facts = new SlipFacts("Thuis", "Hulp", agreement, AGREED, null, null, false);

    assertThat(SlipNarrator.of("nl-NL").tell(facts).sentences())
        .contains(
            "Je zei ja op 2 november 2026, schriftelijk in het Nederlands.",
            "Er was geen tolk bij.",
            "Een tweede persoon moet het nog goedvinden. Tot dan ziet niemand iets.");
  }

  /** Each language has every message, and loses no fact. */
  @ParameterizedTest
  @MethodSource("languages")
  void tell_everyMannerInEveryLanguage_namesEveryFact(String language) {
    SlipNarrator narrator = SlipNarrator.of(language);
    for (AgreementManner manner : AgreementManner.values()) {
      Slip slip = narrator.tell(facts(manner, false));

      assertThat(slip.language()).isEqualTo(language);
      assertThat(slip.rightToLeft()).isEqualTo(language.equals("ar"));
      assertThat(String.join(" ", slip.sentences()))
          .contains("The Home", "Aide", "Wbtv 1234")
          .doesNotContain("{");
    }
    assertThat(narrator.tell(facts(AgreementManner.IN_PERSON, true)).sentences().get(4))
        .isNotEqualTo(narrator.tell(facts(AgreementManner.IN_PERSON, false)).sentences().get(4));
  }
}
