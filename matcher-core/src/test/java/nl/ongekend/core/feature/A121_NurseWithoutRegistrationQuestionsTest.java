package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.LabourMarketAccess;
import nl.ongekend.core.profile.LanguageSkill;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Profession;
import nl.ongekend.core.profile.ProfessionalRecognition;
import nl.ongekend.core.profile.RecognitionStatus;
import nl.ongekend.core.profile.Vacancy;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: a nurse without recognition may not be a nurse, recognition is what repairs
 * it, and the end of a permit changes neither.
 */
class A121_NurseWithoutRegistrationQuestionsTest {

  private static final Vacancy HOSPITAL =
      Jobs.job(
              """
              title:      hospital nurse
              occupation: nurse
              sector:     care
              asks:       give medicines 3 essential
              language:   Dutch listening speaking B1
              hours:      24-32
              """)
          .toBuilder()
          .profession(new Profession("CIBG", "nurse"))
          .build();

  private static Passport nurse(RecognitionStatus status) {
    return People.person(
            """
            name:      Amira
            can:       give medicines 3 attested
            list:      complete
            worked as: nurse 60 months
            speaks:    Dutch B1
            hours:     24-32
            works now: 0
            wants:     sector care
            """)
        .toBuilder()
        .labourMarketAccess(LabourMarketAccess.of(AccessClass.FREE))
        .recognitions(List.of(new ProfessionalRecognition("CIBG", "nurse", status, null)))
        .build();
  }

  @Test
  void whyNot_recognitionAbsent_isTheRightAndNothingElse() {
    Office office = Office.of(List.of(nurse(RecognitionStatus.ABSENT)), List.of(HOSPITAL));

    assertThat(office.whyNot()).isEqualTo("right: recognition-absent");
    assertThat(office.smallestChange()).isEqualTo("recognitions ABSENT to RECOGNISED (+0)");
  }

  @Test
  void whyNot_recognised_isWithinReach() {
    Office office = Office.of(List.of(nurse(RecognitionStatus.RECOGNISED)), List.of(HOSPITAL));

    assertThat(office.whyNot()).isEqualTo("within reach");
  }

  @Test
  void smallestChange_recognitionAndDutchShort_isBoth() {
    Office office =
        Office.of(List.of(nurse(RecognitionStatus.ABSENT)), List.of(HOSPITAL))
            .with(person ->
                person.toBuilder().languages(List.of(LanguageSkill.of("nl", Cefr.A2))).build());

    assertThat(office.smallestChange())
        .isEqualTo("recognitions ABSENT to RECOGNISED (+0), languages nl A2 to B1 (+450)");
  }
}
