package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Feature under test: the fewest changes that bring a pair within reach, with what each gains. */
class A112_SmallestChangeTest {

  @Test
  void smallestChange_oneStepOfDutch_isThatStep() {
    Office office = Office.of(QuestionsPageTest.AMIRA, QuestionsPageTest.WARD);

    assertThat(office.smallestChange()).isEqualTo("languages nl B1 to B2 (+450)");
  }

  @Test
  void smallestChange_twoConditions_isTwoChanges() {
    Office office =
        Office.of(
            QuestionsPageTest.AMIRA.replace("big registration", "no big registration"),
            QuestionsPageTest.WARD);

    assertThat(office.smallestChange())
        .isEqualTo(
            "languages nl B1 to B2 (+450), licences big-registration absent to held (+1,167)");
  }

  @Test
  void smallestChange_moreHoursAskedThanOpen_isTheHours() {
    Office office =
        Office.of(
            QuestionsPageTest.AMIRA.replace("Dutch B1", "Dutch B2").replace("24-32", "16-20"),
            QuestionsPageTest.WARD);

    assertThat(office.smallestChange()).isEqualTo("workTime.hours 16-20 to 16-24 (+1,000)");
  }

  @Test
  void smallestChange_withinReach_isNone() {
    Office office =
        Office.of(QuestionsPageTest.AMIRA.replace("Dutch B1", "Dutch B2"), QuestionsPageTest.WARD);

    assertThat(office.smallestChange()).isEqualTo("");
  }

  @Test
  void smallestChange_theJourneyIsLonger_isTheMinutes() {
    Office office =
        Office.of(
            QuestionsPageTest.AMIRA
                .replace("Dutch B1", "Dutch B2")
                .replace("60 minutes", "20 minutes"),
            QuestionsPageTest.WARD.replace("Assen", "Groningen"));

    assertThat(office.smallestChange()).isEqualTo("mobility.maxMinutes 20 to 68 (+500)");
  }
}
