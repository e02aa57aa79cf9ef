package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Feature under test: little is known, so the next question is which days; nothing is held against
 * the blanks.
 */
class A119_CookedInTheCampQuestionsTest {

  @Test
  void nextQuestions_cookedForSixty_asksWhichDays() {
    Office office =
        Office.of(
            """
            name:      Selam
            can:       cook meals 3 claimed
            speaks:    Dutch A2
            hours:     24-32
            works now: 0
            lives in:  Assen; 60 minutes; bicycle
            """,
            """
            title:      kitchen assistant
            occupation: cook
            sector:     care
            asks:       cook meals 2 essential; hygiene trainable
            language:   Dutch listening speaking A2
            hours:      24-32
            times:      choice; Mon-Fri 8-14
            place:      Assen
            """);

    assertThat(office.nextQuestions()).isEqualTo("workTime.available opens 1 closes 0");
    assertThat(office.whyNot()).isEqualTo("requirement: hours.unknown (open)");
  }
}
