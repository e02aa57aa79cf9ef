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
    Office office =
        Office.of(
            """
            name:      Amira
            can:       give medicines 3 attested; wash clients 3 attested
            list:      complete
            worked as: nurse 60 months
            speaks:    Dutch B1
            languages: complete
            holds:     big registration
            hours:     24-32
            works now: 0
            free:      always
            lives in:  Assen; 60 minutes; bicycle; public transport
            wants:     sector care; contract permanent
            """,
            """
            title:      ward nurse
            occupation: nurse
            sector:     care
            asks:       give medicines 3 essential; wash clients 2 essential
            licences:   big registration essential
            language:   Dutch listening speaking B2
            hours:      24-32
            times:      fixed; Mon-Wed 9-17
            place:      Assen
            offers:     contract permanent
            """);

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
            """
            title:      ward nurse
            occupation: nurse
            sector:     care
            asks:       give medicines 3 essential; wash clients 2 essential
            licences:   big registration essential
            language:   Dutch listening speaking B2
            hours:      24-32
            times:      fixed; Mon-Wed 9-17
            place:      Delfzijl
            offers:     contract permanent
            """);

    assertThat(office.whyNot())
        .isEqualTo(
            "feasible: hours.too-many-hours, feasible: travel.no-way-there, requirement:"
                + " licence.not-held big-registration, requirement: skill.not-met give-medicines");
  }

  @Test
  void whyNot_everythingMet_isWithinReach() {
    Office office =
        Office.of(
            """
            name:      Amira
            can:       give medicines 3 attested; wash clients 3 attested
            list:      complete
            worked as: nurse 60 months
            speaks:    Dutch B2
            languages: complete
            holds:     big registration
            hours:     24-32
            works now: 0
            free:      always
            lives in:  Assen; 60 minutes; bicycle; public transport
            wants:     sector care; contract permanent
            """,
            """
            title:      ward nurse
            occupation: nurse
            sector:     care
            asks:       give medicines 3 essential; wash clients 2 essential
            licences:   big registration essential
            language:   Dutch listening speaking B2
            hours:      24-32
            times:      fixed; Mon-Wed 9-17
            place:      Assen
            offers:     contract permanent
            """);

    assertThat(office.whyNot()).isEqualTo("within reach");
  }

  @Test
  void whyNot_nobodyAsked_isOpen() {
    Office office =
        Office.of(
            """
            name: Amira
            """,
            """
            title:      ward nurse
            occupation: nurse
            sector:     care
            asks:       give medicines 3 essential; wash clients 2 essential
            licences:   big registration essential
            language:   Dutch listening speaking B2
            hours:      24-32
            times:      fixed; Mon-Wed 9-17
            place:      Assen
            offers:     contract permanent
            """);

    assertThat(office.whyNot())
        .isEqualTo(
            "requirement: hours.unknown (open), requirement: travel.unknown (open), requirement:"
                + " language.below-level nl (open), requirement: licence.not-held big-registration"
                + " (open), requirement: skill.not-met give-medicines (open), requirement:"
                + " skill.not-met wash-clients (open)");
  }
}
