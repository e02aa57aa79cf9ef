package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Feature under test: the fewest changes that bring a pair within reach, with what each gains. */
class A112_SmallestChangeTest {

  @Test
  void smallestChange_oneStepOfDutch_isThatStep() {
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

    assertThat(office.smallestChange()).isEqualTo("languages nl B1 to B2 (+450)");
  }

  @Test
  void smallestChange_twoConditions_isTwoChanges() {
    Office office =
        Office.of(
            """
            name:      Amira
            can:       give medicines 3 attested; wash clients 3 attested
            list:      complete
            worked as: nurse 60 months
            speaks:    Dutch B1
            languages: complete
            holds:     no big registration
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

    assertThat(office.smallestChange())
        .isEqualTo(
            "languages nl B1 to B2 (+450), licences big-registration absent to held (+1,167)");
  }

  @Test
  void smallestChange_moreHoursAskedThanOpen_isTheHours() {
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
            hours:     16-20
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

    assertThat(office.smallestChange()).isEqualTo("workTime.hours 16-20 to 16-24 (+1,000)");
  }

  @Test
  void smallestChange_withinReach_isNone() {
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

    assertThat(office.smallestChange()).isEqualTo("");
  }

  @Test
  void smallestChange_theJourneyIsLonger_isTheMinutes() {
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
            lives in:  Assen; 20 minutes; bicycle; public transport
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
            place:      Groningen
            offers:     contract permanent
            """);

    assertThat(office.smallestChange()).isEqualTo("mobility.maxMinutes 20 to 68 (+500)");
  }
}
