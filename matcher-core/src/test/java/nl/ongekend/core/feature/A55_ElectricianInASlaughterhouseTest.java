package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: an electrician who cut meat for six years: the trade comes first, the six
 * years cost nothing, her employer and agency are kept out, and below the minimum wage is refused.
 */
class A55_ElectricianInASlaughterhouseTest {

  private static final String AGNIESZKA =
      """
      name:      Agnieszka
      document:  free
      can:       install electrical wiring 4 tested; read wiring diagrams 4 tested; use hand tools 4; follow hygiene rules 2; cut and portion meat 3 unwanted
      list:      complete
      worked as: building electrician 60 months; slaughterer 72 months
      holds:     no VCA basic safety certificate
      speaks:    Polish; Dutch A2; English A2
      lives in:  Appingedam; 45 minutes; bicycle
      not:       employer slaughterhouse; agency flexwork
      """;

  private static final String JOBS =
      """
      title:      assistant grid fitter
      employer:   grid
      occupation: assistant grid fitter
      asks:       install electrical wiring 2; read wiring diagrams 2; use hand tools 2; lay underground cables trainable
      licences:   VCA basic safety certificate
      language:   English A2
      place:      Delfzijl

      title:      meat packer
      employer:   plant
      occupation: meat processing worker
      asks:       follow hygiene rules 1; cut and portion meat 2
      language:   English A2
      place:      Delfzijl

      title:      same line again
      employer:   slaughterhouse; agency flexwork, status none
      asks:       cut and portion meat 2
      offers:     tied housing
      """;

  @Test
  void ranking_trade_comesBeforeFullCoverage() {
    Consultation asked = Consultation.of(AGNIESZKA, JOBS);

    assertThat(asked.ranking()).isEqualTo("assistant grid fitter 7,138 > meat packer 7,061");
    assertThat(asked.points(Term.COVERAGE))
        .isEqualTo(
            """
            assistant grid fitter: 2,388 (2,141 to 2,471)
            meat packer: 3,150 (2,100 to 3,500)
            same line again: 3,150 (2,100 to 3,500)\
            """);
    assertThat(asked.points(Term.USE))
        .isEqualTo(
            """
            assistant grid fitter: 1,500
            meat packer: 673 (450 to 750)
            same line again: 0\
            """);
  }

  @Test
  void whyNot_presentEmployerAndAgency_areKeptOut() {
    Consultation asked = Consultation.of(AGNIESZKA, JOBS);

    assertThat(asked.whyNot())
        .isEqualTo(
            "same line again: This person does not want this employer. Only this person can change"
                + " that.");
  }

  @Test
  void reasons_certificate_canBeObtained() {
    Consultation asked =
        Consultation.of(
            AGNIESZKA,
            """
            title:    assistant grid fitter
            asks:     use hand tools 2
            licences: VCA basic safety certificate
            """);

    assertThat(asked.reasons(Term.COVERAGE))
        .isEqualTo(
            """
            use hand tools (must): says so.
            VCA basic safety certificate (must): not held yet; it can be obtained.\
            """);
  }

  @Test
  void pay_agencyBelowTheMinimum_isRefusedAtIntake() {
    Consultation asked =
        Consultation.of(
                AGNIESZKA,
                """
                title:    line worker
                employer: plant; agency flexwork
                pays:     14.40 an hour
                starts:   2026-03-02
                """)
            .on("2026-02-20");

    assertThat(asked.pay()).isEqualTo("below");
  }

  @Test
  void questions_grid_areTheCertificate() {
    Office asked = Consultation.of(AGNIESZKA, JOBS).questions();

    assertThat(asked.whyNot()).isEqualTo("requirement: licence.not-held vca-basic");
    assertThat(asked.smallestChange()).isEqualTo("licences vca-basic absent to held (+823)");
    assertThat(asked.elasticity())
        .startsWith("0 within reach; licences vca-basic ESSENTIAL to DESIRED: 1 more");
    assertThat(asked.oneStepWider())
        .startsWith("assistant grid fitter beside building electrician (500): use hand tools");
  }

  @Test
  void questions_presentEmployer_neverFindHer() {
    Office asked = Consultation.of(AGNIESZKA, JOBS).questions().about("same line again");

    assertThat(asked.smallestChange()).isEmpty();
    assertThat(asked.nearestPeople()).isEmpty();
    assertThat(asked.elasticity()).doesNotContain("1 more");
  }

  @Test
  void numbers_twin_areTheSame() {
    Consultation asked = Consultation.of(AGNIESZKA, JOBS);

    assertThat(asked.numbers()).isEqualTo(asked.ofTwin().numbers());
  }
}
