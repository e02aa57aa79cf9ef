package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Feature under test: the one step that opens most for everybody together. */
class A117_StepForACohortTest {

  @Test
  void cohortSteps_threePeople_dutchOpensMost() {
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

            name:      Bo
            can:       give medicines 3 attested; wash clients 3 attested
            list:      complete
            worked as: nurse 60 months
            speaks:    Dutch B1
            languages: complete
            holds:     big registration
            hours:     24-32
            works now: 0
            free:      always
            lives in:  Assen; 60 minutes; bicycle

            name:      Chi
            can:       give medicines 1 attested; wash clients 3 attested
            list:      complete
            worked as: nurse 60 months
            speaks:    Dutch B2
            languages: complete
            holds:     big registration
            hours:     24-32
            works now: 0
            free:      always
            lives in:  Assen; 60 minutes; bicycle
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

    assertThat(office.cohortSteps())
        .isEqualTo(
            "languages nl to B2: 2 people, 2 jobs > skills give-medicines to 3: 1 people, 1 jobs");
  }
}
