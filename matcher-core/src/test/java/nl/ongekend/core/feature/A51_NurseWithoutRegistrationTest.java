package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: a nurse with an asylum permit and without registration may not work as a
 * nurse yet; the route has an owner, and meanwhile near work is open. The end of the permit changes
 * nothing.
 */
class A51_NurseWithoutRegistrationTest {

  private static final String LEYLA =
      """
      name:       Leyla
      document:   free until 2028-01-31
      recognised: CIBG nurse absent
      worked as:  nurse 96 months
      can:        administer medication 3; measure vital signs 3; provide personal care 3; follow hygiene rules 3
      speaks:     Arabic; Dutch B1 course B2 by 2027-04-15
      languages:  complete
      lives in:   Assen; 45 minutes; bicycle
      """;

  private static final String JOBS =
      """
      title:      hospital nurse
      occupation: nurse
      sector:     care
      profession: CIBG nurse
      asks:       administer medication 3; measure vital signs 3
      language:   Dutch B2
      place:      Assen
      starts:     2027-03-01

      title:      care assistant
      occupation: care assistant
      sector:     care
      asks:       provide personal care 2; follow hygiene rules 2
      language:   Dutch B1
      place:      Assen
      starts:     2027-03-01

      title:      ward host
      occupation: ward host
      sector:     care
      asks:       follow hygiene rules 2; relate empathically to clients 2
      language:   Dutch A2
      place:      Assen
      starts:     2027-03-01
      """;

  @Test
  void right_nurse_isNotAllowedUntilRecognised() {
    Consultation asked = Consultation.of(LEYLA, JOBS);

    assertThat(asked.right())
        .isEqualTo(
            """
            hospital nurse: not allowed
            care assistant: allowed
            ward host: allowed\
            """);
    assertThat(asked.whyNot())
        .isEqualTo(
            "hospital nurse: This profession needs a recognition, and there is none yet. This"
                + " person: apply for the BIG register at CIBG; usually about 180 days. Meanwhile"
                + " this work is open and uses the same skills: care assistant, ward host, activity"
                + " supervisor, and disability support worker.");
  }

  @Test
  void ranking_meanwhile_isCareWork() {
    Consultation asked = Consultation.of(LEYLA, JOBS);

    assertThat(asked.ranking()).isEqualTo("care assistant 7,534 > ward host 5,248");
    assertThat(asked.points(Term.LANGUAGE))
        .isEqualTo(
            """
            hospital nurse: 1,048 (1,048 to 1,500)
            care assistant: 1,500
            ward host: 1,500\
            """);
  }

  @Test
  void checklist_care_asksForACertificateOfConduct() {
    Consultation asked =
        Consultation.of(
            LEYLA,
            """
            title:  care assistant
            sector: care
            """);

    assertThat(asked.checklist())
        .isEqualTo(
            """
            This person: ask for a certificate of conduct (VOG); usually about 28 days.
            The employer: check the document and its annotation about work.
            This person: get a citizen service number (BSN); usually about 14 days.\
            """);
  }

  @Test
  void questions_hospital_areRecognitionAndDutch() {
    Office asked = Consultation.of(LEYLA, JOBS).questions();

    assertThat(asked.whyNot())
        .isEqualTo("right: recognition-absent, requirement: language.below-level nl (open)");
    assertThat(asked.smallestChange())
        .isEqualTo("recognitions ABSENT to RECOGNISED (+0), languages nl B1 to B2 (+452)");
    assertThat(Consultation.of(LEYLA.replace("absent", "recognised"), JOBS).questions().whyNot())
        .isEqualTo("requirement: language.below-level nl (open)");
  }

  @Test
  void questions_meanwhile_areCareWork() {
    Office asked = Consultation.of(LEYLA, JOBS).questions();

    assertThat(asked.expectation()).isEqualTo("proposals: care assistant 7,534");
    assertThat(asked.nearestMisses())
        .isEqualTo("ward host by skills relate empathically to clients unknown to 2, then 7,462");
    assertThat(asked.nextQuestions())
        .isEqualTo("skills relate empathically to clients opens 1 closes 0");
  }

  @Test
  void numbers_twin_areTheSame() {
    Consultation asked = Consultation.of(LEYLA, JOBS);

    assertThat(asked.numbers()).isEqualTo(asked.ofTwin().numbers());
  }
}
