package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: a chemist whose doctorate nobody evaluated: the laboratory comes before
 * cleaning, which is far below her level; the diploma counts nowhere.
 */
class A60_ChemistWithoutAnEvaluationTest {

  private static final String NADIA =
      """
      name:      Nadia
      document:  free
      educated:  doctorate in chemistry
      worked as: chemical laboratory technician 60 months; chemist 24 months
      can:       carry out chemical analyses 4; do titrations and wet chemistry 4; perform chromatography and spectroscopy 3; clean surfaces 2; mop floors 2
      wants:     occupation chemical laboratory technician
      hours:     24-32
      """;

  private static final String JOBS =
      """
      title:      analyst
      occupation: chemical laboratory technician
      asks:       carry out chemical analyses 3; perform chromatography and spectroscopy 3; keep a laboratory journal 2
      diploma:    wished
      hours:      32

      title:      cleaner
      occupation: office cleaner
      asks:       clean surfaces 1; mop floors 1
      hours:      24
      """;

  @Test
  void ranking_laboratory_comesBeforeFullCoverage() {
    Consultation asked =
        Consultation.of(NADIA, JOBS)
            .inMarketOf(8, "title: cleaner\nasks:  clean surfaces 1; mop floors 1");

    assertThat(asked.ranking()).isEqualTo("analyst 7,349 > cleaner 5,279");
    assertThat(asked.points(Term.COVERAGE))
        .isEqualTo(
            """
            analyst: 2,799 (1,400 to 3,500)
            cleaner: 3,150 (2,100 to 3,500)\
            """);
    assertThat(asked.warnings())
        .isEqualTo("cleaner: This work is well below the level of earlier work. Talk about that.");
  }

  @Test
  void score_withoutDiploma_isTheSame() {
    Consultation asked = Consultation.of(NADIA, JOBS);

    assertThat(asked.score()).isEqualTo(asked.ofTwin().score());
  }

  @Test
  void nextStep_annotationUnseen_isAsked() {
    Consultation asked =
        Consultation.of(
            """
            name:     Nadia
            document: unseen
            """,
            JOBS);

    assertThat(asked.right())
        .isEqualTo(
            """
            analyst: unknown
            cleaner: unknown\
            """);
  }

  @Test
  void questions_laboratory_isProposedFirstWithoutAnEvaluation() {
    Office asked = Consultation.of(NADIA, JOBS).questions();

    assertThat(asked.whyNot()).isEqualTo("within reach");
    assertThat(asked.smallestChange()).isEmpty();
    assertThat(asked.expectation()).isEqualTo("proposals: analyst 7,285, cleaner 6,280");
  }

  @Test
  void numbers_twin_areTheSame() {
    Consultation asked = Consultation.of(NADIA, JOBS);

    assertThat(asked.numbers()).isEqualTo(asked.ofTwin().numbers());
  }
}
