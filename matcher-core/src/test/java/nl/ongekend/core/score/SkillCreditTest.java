package nl.ongekend.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SkillCreditTest {

  private static final int CLAIMED = 1;

  /** Worked: one level short 700, same skill 1000, claimed 900 expected: 700 * 900 / 1000. */
  @Test
  void credit_workedExample_is630() {
    assertThat(
            SkillCredit.credit(2, CLAIMED, SkillCredit.FULL, SkillCredit.SAME, 3, Bound.EXPECTED))
        .isEqualTo(630);
  }

  @ParameterizedTest
  @CsvSource({"4, 1, 1000", "3, 3, 1000", "2, 3, 700", "1, 3, 400", "1, 4, 100"})
  void credit_shortfall_costsByLevel(int claimed, int required, int credit) {
    assertThat(credit(claimed, required, Bound.HIGH)).isEqualTo(credit);
  }

  /**
   * Worked: a missing level is 1, 2 or 4; for 4 that is 3, 2 and 0 short; evidence 600, 900, 1000.
   */
  @Test
  void credit_missingLevel_isReadByBound() {
    assertThat(credit(0, 4, Bound.LOW)).isEqualTo(60);
    assertThat(credit(0, 4, Bound.EXPECTED)).isEqualTo(360);
    assertThat(credit(0, 4, Bound.HIGH)).isEqualTo(1_000);
  }

  private static int credit(int claimed, int required, Bound bound) {
    return SkillCredit.credit(
        claimed, CLAIMED, SkillCredit.FULL, SkillCredit.SAME, required, bound);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 300, 600",
    "1, 600, 900",
    "2, 800, 950",
    "3, 950, 1000",
    "4, 1000, 1000",
    "5, 1000, 1000"
  })
  void evidence_everyGrade_isWorthItsTable(int grade, int low, int expected) {
    assertThat(SkillCredit.evidence(grade, Bound.LOW)).isEqualTo(low);
    assertThat(SkillCredit.evidence(grade, Bound.EXPECTED)).isEqualTo(expected);
    assertThat(SkillCredit.evidence(grade, Bound.HIGH)).isEqualTo(1_000);
  }

  /** Worked: 2^(-3/24) = 0.91700 and 2^(-12/24) = 0.70711. */
  @ParameterizedTest
  @CsvSource({"0, 1000", "3, 917", "12, 800", "1200, 800"})
  void recency_workedExample_fadesTo800(int monthsAgo, int recency) {
    assertThat(SkillCredit.recency(24, monthsAgo, Bound.LOW)).isEqualTo(recency);
  }

  @Test
  void recency_unknownMonth_isReadByBound() {
    assertThat(SkillCredit.recency(24, -1, Bound.LOW)).isEqualTo(800);
    assertThat(SkillCredit.recency(24, -1, Bound.EXPECTED)).isEqualTo(900);
    assertThat(SkillCredit.recency(24, -1, Bound.HIGH)).isEqualTo(1_000);
  }

  @ParameterizedTest
  @EnumSource(Bound.class)
  void recency_skillWithoutHalfLife_neverFades(Bound bound) {
    assertThat(SkillCredit.recency(0, 700, bound)).isEqualTo(1_000);
    assertThat(SkillCredit.recency(0, -1, bound)).isEqualTo(1_000);
  }
}
