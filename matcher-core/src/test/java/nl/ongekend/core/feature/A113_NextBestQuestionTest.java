package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Feature under test: the missing answer that could move most vacancies across the cut-off is asked
 * first; sensitive answers never are.
 */
class A113_NextBestQuestionTest {

  @Test
  void nextQuestions_timesMissing_asksForTheDays() {
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

            title:      day nurse
            occupation: nurse
            sector:     care
            asks:       give medicines 3 essential
            hours:      24-32
            times:      fixed; Mon-Fri 9-14

            title:      holder
            occupation: nurse
            sector:     care
            asks:       give medicines 3 essential
            licences:   safety certificate essential
            """);

    assertThat(office.nextQuestions())
        .isEqualTo(
            "workTime.available opens 2 closes 0 > licences safety-certificate opens 1 closes 0");
  }

  @Test
  void nextQuestions_everythingMissing_noOneAnswerIsEnough() {
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

    assertThat(office.nextQuestions()).isEqualTo("");
  }

  @Test
  void nextQuestionsOfJob_silentAboutLanguage_asksForIt() {
    Office office =
        Office.of(
            """
            name:      Amira
            can:       give medicines 3 attested; wash clients 3 attested
            list:      complete
            speaks:    Dutch B1
            languages: complete
            holds:     big registration
            hours:     24-32
            works now: 0
            free:      always
            lives in:  Assen; 60 minutes; bicycle; public transport
            wants:     sector technology; contract temporary
            """,
            """
            title:  ward
            sector: care
            asks:   give medicines 4 essential; plan care 2 desired
            offers: contract permanent
            """);

    assertThat(office.nextQuestionsOfJob()).isEqualTo("languages opens 1 closes 0");
  }
}
