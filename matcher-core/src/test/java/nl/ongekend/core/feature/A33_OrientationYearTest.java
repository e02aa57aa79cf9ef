package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feature under test: an orientation year is free work until its end. */
class A33_OrientationYearTest {

  @ParameterizedTest
  @CsvSource({"2027-02-28, unknown", "2027-03-01, allowed", "2027-03-02, allowed"})
  void right_endAroundTheStart_decides(String until, String expected) {
    Consultation asked =
        Consultation.of(
            """
            name:     Wei
            document: orientation year until %s
            """
                .formatted(until),
            """
            title:  engineer
            starts: 2027-03-01
            """);

    assertThat(asked.right()).isEqualTo(expected);
  }

  @Test
  void right_endNotKnown_isUnknown() {
    Consultation asked =
        Consultation.of(
            """
            name:     Wei
            document: orientation year
            """,
            """
            title: engineer
            """);

    assertThat(asked.right()).isEqualTo("unknown");
    assertThat(asked.law())
        .isEqualTo(
            "It is not known whether this work is allowed. The end date of the document is not"
                + " known.");
  }
}
