package nl.ongekend.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.Diploma;
import nl.ongekend.core.profile.DiplomaDemand;
import nl.ongekend.core.profile.Employer;
import nl.ongekend.core.profile.LanguageDemand;
import nl.ongekend.core.profile.LanguageRequirement;
import nl.ongekend.core.profile.TextByLanguage;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.question.Condition;
import nl.ongekend.core.question.OverAsking;
import nl.ongekend.core.reading.fact.FactReader;
import nl.ongekend.core.rule.TableProblem;
import nl.ongekend.core.rule.TableText;
import nl.ongekend.taxonomy.load.StarterReader;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VacancyQualityTest {

  private static final FactReader READER =
      new FactReader(StarterReader.read().build(), PlaceTable.starter());
  private static final VacancyQuality STANDARD = VacancyQuality.standard(READER);

  private static Vacancy.Builder vacancy() {
    return Vacancy.builder(
        new UUID(1, 1),
        new TextByLanguage(null, "Engineer"),
        new Employer("alfa", "Alfa", null, null, null, null));
  }

  private static List<String> codes(Vacancy vacancy) {
    return STANDARD.hints(vacancy, List.of()).stream().map(VacancyQuality.Hint::code).toList();
  }

  private static List<String> words(@Nullable String nl, @Nullable String en) {
    return codes(vacancy().description(new TextByLanguage(nl, en)).build()).stream()
        .filter(code -> !code.startsWith("missing."))
        .toList();
  }

  @Test
  void hints_titleAndWishedDiplomaOnly_areDiplomaAndWhatIsMissing() {
    Vacancy vacancy = vacancy().diploma(new Diploma(DiplomaDemand.WISHED, null, null)).build();

    assertThat(codes(vacancy))
        .containsExactly(
            "diploma.instead-of-skills",
            "missing.wage",
            "missing.hours",
            "missing.place",
            "missing.language");
  }

  @Test
  void hints_diplomaByLawWithoutProfession_askForTheLaw() {
    Vacancy vacancy =
        vacancy().diploma(new Diploma(DiplomaDemand.LEGALLY_REQUIRED, null, null)).build();

    assertThat(codes(vacancy)).contains("diploma.no-law-named");
  }

  @ParameterizedTest
  @CsvSource({
    "Native Dutch a plus, refused.native-speaker",
    "You are a  native\tspeaker., refused.native-speaker",
    "We want EU citizens only!, refused.nationality",
    "a gapless CV, refused.gapless-cv",
    "join our young team, unclear.young-team",
    "Alternative dutchman wanted, ''",
    "a nativedutch word, ''"
  })
  void hints_englishWords_areFoundAsWholeWords(String text, String code) {
    assertThat(words(null, text)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @Test
  void hints_dutchWordsInAnEnglishText_areNotLookedFor() {
    assertThat(words("Nederlands is je moedertaal", null))
        .containsExactly("refused.native-speaker");
    assertThat(words(null, "Nederlands is je moedertaal")).isEmpty();
  }

  @Test
  void hints_words_haveTheirPlace() {
    Vacancy vacancy =
        vacancy().description(new TextByLanguage(null, "A NATIVE speaker, please.")).build();
    VacancyQuality.Hint hint = STANDARD.hints(vacancy, List.of()).getLast();

    assertThat(hint.field()).isEqualTo("description.en");
    assertThat(hint.span()).isEqualTo(new Phrase.Span(2, 16, "NATIVE speaker"));
  }

  private static List<String> hidden(Vacancy vacancy) {
    return STANDARD.hints(vacancy, List.of()).stream()
        .filter(hint -> hint.code().startsWith("hidden-dutch."))
        .map(hint -> hint.code() + " " + Objects.requireNonNull(hint.span()).text())
        .toList();
  }

  private static final String ENGLISH_TEXT =
      "We are looking for an engineer. Native Dutch is a plus. You will phone local suppliers and"
          + " write shift reports. The team is friendly.";

  @Test
  void hints_englishTextWithDutchDuties_nameEachDuty() {
    Vacancy vacancy = vacancy().description(new TextByLanguage(null, ENGLISH_TEXT)).build();

    assertThat(hidden(vacancy)).containsExactly("hidden-dutch.contact phone local suppliers");
    String apart = ENGLISH_TEXT.replace(" and write", ". You write");
    assertThat(hidden(vacancy.toBuilder().description(new TextByLanguage(null, apart)).build()))
        .containsExactly(
            "hidden-dutch.contact phone local suppliers", "hidden-dutch.writing shift reports");
  }

  @Test
  void hints_dutchAskedAsAWorkingLanguage_areNotHidden() {
    LanguageRequirement dutch = LanguageRequirement.of("nl", Cefr.B1);
    Vacancy vacancy =
        vacancy()
            .description(new TextByLanguage(null, ENGLISH_TEXT))
            .languages(new LanguageDemand(List.of(dutch), null, null, null))
            .build();

    assertThat(hidden(vacancy)).isEmpty();
  }

  @Test
  void hints_dutchTextWithoutALanguage_areAboutTheWholeText() {
    String dutch = "Wij zoeken een collega voor in de werkplaats. Je werkt met ons team.";

    assertThat(hidden(vacancy().description(new TextByLanguage(dutch, null)).build()))
        .containsExactly(
            "hidden-dutch.written-in-it Wij zoeken een collega voor in de werkplaats.");
    assertThat(hidden(vacancy().description(new TextByLanguage(dutch, "We want you.")).build()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "5, 1, 5, true",
    "5, 2, 5, false",
    "4, 0, 5, false",
    "5, 1, 4, false",
    "10, 2, 100, true"
  })
  void isOverAsked_atItsLimits_isDecidedByAllThree(
      int comparable, int asking, int lost, boolean overAsked) {
    OverAsking.Asked asked =
        new OverAsking.Asked(
            new Condition(Condition.Kind.LANGUAGE, 0), 4, comparable, asking, lost);

    assertThat(asked.isOverAsked()).isEqualTo(overAsked);
    assertThat(STANDARD.hints(vacancy().build(), List.of(asked)).getFirst().code())
        .isEqualTo(overAsked ? "over-asked" : "missing.wage");
  }

  @Test
  void of_unknownFinding_isRefused() {
    TableText table = new TableText("table.txt", "phrase: x\n  finding: BAD\n  en: a\n  nl: b");

    assertThatExceptionOfType(TableProblem.class)
        .isThrownBy(() -> VacancyQuality.of(table, READER))
        .withMessageContaining("table.txt, line 2: BAD of phrase x must be one of");
  }

  @Test
  void findPhrase_ofAHintAboutWords_isTheRowOfTheTable() {
    assertThat(STANDARD.findPhrase("refused.native-speaker"))
        .map(Phrase::id)
        .contains("native-speaker");
    assertThat(STANDARD.findPhrase("unclear.native-speaker")).isEmpty();
    assertThat(STANDARD.findPhrase("missing.wage")).isEmpty();
  }
}
