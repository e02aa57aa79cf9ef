package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.ongekend.core.profile.TextByLanguage;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.quality.VacancyQuality;
import nl.ongekend.core.reading.fact.FactReader;
import nl.ongekend.core.score.Term;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: an engineer with English and little Dutch: allowed, the language is what it
 * depends on, and safety instructions in Dutch only are warned of.
 */
class A58_EnglishSpeakingEngineerTest {

  private static final String ARJUN =
      """
      name:     Arjun
      document: free
      can:      use CAD software 4 signed; model products in 3D 4 signed
      list:     complete
      speaks:   English C1; Dutch A1
      """;

  private static final String JOBS =
      """
      title:    in English
      asks:     use CAD software 3; model products in 3D 3
      language: English B2
      safety:   Dutch

      title:    in Dutch
      asks:     use CAD software 3; model products in 3D 3
      language: Dutch B2

      title:    Dutch with an English-speaking team
      asks:     use CAD software 3; model products in 3D 3
      language: Dutch B2; English B2
      team:     English-speaking

      title:    says nothing about language
      asks:     use CAD software 3; model products in 3D 3
      """;

  @Test
  void points_language_isWhatItDependsOn() {
    Consultation asked = Consultation.of(ARJUN, JOBS);

    assertThat(asked.points(Term.LANGUAGE))
        .isEqualTo(
            """
            in English: 1,500
            in Dutch: 0
            Dutch with an English-speaking team: 1,272
            says nothing about language: 750 (0 to 1,500)\
            """);
    assertThat(asked.ranking())
        .isEqualTo(
            "in English 8,000 > Dutch with an English-speaking team 7,772 > says nothing about"
                + " language 7,250 > in Dutch 6,500");
  }

  @Test
  void warnings_safetyInDutchOnly_areVisible() {
    Consultation asked = Consultation.of(ARJUN, JOBS);

    assertThat(asked.warnings())
        .isEqualTo(
            "in English: Safety instructions are given in: Dutch. It is not known that this person"
                + " understands them.");
  }

  @Test
  void questions_dutchAsked_areDutchByMoreThanOneStep() {
    Office asked = Consultation.of(ARJUN, JOBS).questions().about("in Dutch");

    assertThat(asked.whyNot()).isEqualTo("requirement: language.below-level nl");
    assertThat(asked.smallestChange()).isEqualTo("languages nl A1 to B2 (+1,500)");
    assertThat(asked.elasticity()).startsWith("0 within reach; languages nl B2 to B1: 0 more");
    assertThat(asked.employerReads()).isEqualTo("fewer than 5");
    assertThat(asked.cohortSteps()).isEqualTo("languages nl to B2: 1 people, 2 jobs");
  }

  @Test
  void quality_englishTextWithDutchDuties_refusesNativeAndAsksOfEachTask() {
    Vacancy engineer =
        Jobs.job("title: engineer").toBuilder()
            .description(
                new TextByLanguage(
                    null,
                    "Native Dutch a plus. You phone local suppliers. You write shift reports."))
            .build();
    VacancyQuality quality =
        VacancyQuality.standard(new FactReader(Vocabulary.STARTER_TAXONOMY, PlaceTable.starter()));

    assertThat(quality.hints(engineer, List.of()))
        .filteredOn(hint -> hint.span() != null)
        .extracting(hint -> hint.code() + ": " + Objects.requireNonNull(hint.span()).text())
        .containsExactly(
            "refused.native-speaker: Native Dutch",
            "hidden-dutch.contact: phone local suppliers",
            "hidden-dutch.writing: shift reports");
  }

  @Test
  void numbers_twin_areTheSame() {
    Consultation asked = Consultation.of(ARJUN, JOBS);

    assertThat(asked.numbers()).isEqualTo(asked.ofTwin().numbers());
  }
}
