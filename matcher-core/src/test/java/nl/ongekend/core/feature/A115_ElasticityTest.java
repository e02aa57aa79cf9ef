package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Feature under test: each requirement relaxed one step, and how many more people that reaches; the
 * others weigh what they did.
 */
class A115_ElasticityTest {

  @Test
  void elasticity_threePeople_countsEachStep() {
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
            speaks:    Dutch B2
            languages: complete
            holds:     no big registration
            hours:     24-32
            works now: 0
            free:      always
            lives in:  Assen; 60 minutes; bicycle
            wants:     sector care; contract permanent

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

    assertThat(office.elasticity())
        .isEqualTo(
            "0 within reach; languages nl B2 to B1: 1 more, licences big-registration ESSENTIAL to"
                + " DESIRED: 1 more, skills give-medicines 3 to 2: 1 more, schedule.hours 24-32 to"
                + " 20-36: 0 more, terms.transportOffered false to true: 0 more, skills"
                + " wash-clients 2 to 1: 0 more");
  }
}
