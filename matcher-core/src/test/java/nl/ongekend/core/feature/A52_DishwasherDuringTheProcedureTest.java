package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: an asylum seeker and a dishwashing job: the letter decides, the employer
 * arranges, and a past day replays.
 */
class A52_DishwasherDuringTheProcedureTest {

  private static final String DAWIT =
      """
      name:      Dawit
      document:  work permit until 2027-06-30
      letter:    %s; applied 2026-08-01
      age:       18
      can:       wash dishes 2; keep the workplace clean and tidy 3
      lives in:  Assen; 30 minutes; bicycle
      """;

  private static final String DISHES =
      """
      title:      dishwasher
      occupation: dishwasher
      asks:       wash dishes 1; keep the workplace clean and tidy 1
      place:      Assen
      starts:     2026-12-01
      """;

  @ParameterizedTest
  @CsvSource({"unseen, unknown", "open from 2026-11-01, after action", "excluded, not allowed"})
  void right_letter_decides(String letter, String expected) {
    Consultation asked = Consultation.of(DAWIT.formatted(letter), DISHES);

    assertThat(asked.right()).isEqualTo(expected);
  }

  @Test
  void right_ruleBeforeJune2026_isSixMonths() {
    Consultation asked =
        Consultation.of(DAWIT.formatted("open from 2026-11-01"), DISHES).on("2026-06-11");

    assertThat(asked.right()).isEqualTo("not before 2027-02-01");
  }

  @Test
  void score_letter_changesNothing() {
    String open = Consultation.of(DAWIT.formatted("open from 2026-11-01"), DISHES).score();

    assertThat(Consultation.of(DAWIT.formatted("excluded"), DISHES).score()).isEqualTo(open);
    assertThat(Consultation.of(DAWIT.formatted("unseen"), DISHES).score()).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "unseen               | within reach                  | proposals: dishwasher 7,150",
        "open from 2026-11-01 | within reach                  | proposals: dishwasher 7,150",
        "excluded             | right: asylum-letter-excludes | nearest: dishwasher by"
            + " labourMarketAccess TWV_REQUIRED to FREE, then 7,150"
      })
  void questions_letter_onlyAnExclusionStandsBetween(
      String letter, String whyNot, String expectation) {
    Office asked = Consultation.of(DAWIT.formatted(letter), DISHES).questions();

    assertThat(asked.whyNot()).isEqualTo(whyNot);
    assertThat(asked.expectation()).isEqualTo(expectation);
  }

  @Test
  void numbers_twin_areTheSame() {
    Consultation asked = Consultation.of(DAWIT.formatted("open from 2026-11-01"), DISHES);

    assertThat(asked.ofTwin().numbers()).isEqualTo(asked.numbers());
  }
}
