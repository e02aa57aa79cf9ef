package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Feature under test: when work changes and one skill is new, that skill is the gap and the next
 * step.
 */
class A69_OneSkillShortTest {

  @Test
  void nextStep_fitterWithoutData_isToLearnThat() {
    Consultation asked =
        Consultation.of(
            """
            name:      Jan
            document:  free
            can:       install energy meters 4 tested; use hand tools 4 tested
            list:      complete
            speaks:    Dutch C1
            languages: complete
            hours:     36
            works now: 0
            free:      always
            lives in:  Assen; 30 minutes; car
            worked as: electricity grid fitter 120 months
            wants:     contract permanent; sector energy; motive autonomy; occupation electricity grid fitter
            """,
            """
            title:      fitter
            occupation: electricity grid fitter
            sector:     energy
            asks:       install energy meters 2; use hand tools 2; analyse data in spreadsheets 2
            language:   Dutch B1
            hours:      36
            times:      fixed; Mon-Thu 8-17
            place:      Assen
            offers:     contract permanent; motive autonomy
            """);

    assertThat(asked.nextStep())
        .isEqualTo("Look for a way to learn this: analyse data in spreadsheets.");
    assertThat(asked.headline()).isEqualTo("fitter at alfa: 88 out of 100.");
  }
}
