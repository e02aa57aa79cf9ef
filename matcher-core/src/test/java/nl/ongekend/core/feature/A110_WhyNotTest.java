package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Feature under test: what keeps a pair out of reach is named completely, by layer, and nothing
 * else is.
 */
class A110_WhyNotTest {

  @Test
  void whyNot_oneLanguageShort_namesTheLanguage() {
    Office office = Office.of(QuestionsPageTest.AMIRA, QuestionsPageTest.WARD);

    assertThat(office.whyNot()).isEqualTo("requirement: language.below-level nl");
  }

  @Test
  void whyNot_severalConditions_namesEachInItsLayer() {
    Office office =
        Office.of(
            """
            name:      Amira
            can:       wash clients 3 attested
            list:      complete
            speaks:    Dutch B2
            holds:     no big registration
            hours:     8-12
            free:      always
            lives in:  Assen; 20 minutes; bicycle
            """,
            QuestionsPageTest.WARD.replace("Assen", "Delfzijl"));

    assertThat(office.whyNot())
        .isEqualTo(
            "feasible: hours.too-many-hours, feasible: travel.no-way-there, requirement:"
                + " licence.not-held big-registration, requirement: skill.not-met give-medicines");
  }

  @Test
  void whyNot_everythingMet_isWithinReach() {
    Office office =
        Office.of(QuestionsPageTest.AMIRA.replace("Dutch B1", "Dutch B2"), QuestionsPageTest.WARD);

    assertThat(office.whyNot()).isEqualTo("within reach");
  }

  @Test
  void whyNot_nobodyAsked_isOpen() {
    Office office =
        Office.of(
            """
            name: Amira
            """,
            QuestionsPageTest.WARD);

    assertThat(office.whyNot())
        .isEqualTo(
            "requirement: hours.unknown (open), requirement: travel.unknown (open), requirement:"
                + " language.below-level nl (open), requirement: licence.not-held big-registration"
                + " (open), requirement: skill.not-met give-medicines (open), requirement:"
                + " skill.not-met wash-clients (open)");
  }
}
