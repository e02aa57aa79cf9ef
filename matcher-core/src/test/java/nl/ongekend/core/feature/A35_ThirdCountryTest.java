package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: for other people from outside the EU a work permit does for three months, a
 * combined permit beyond.
 */
class A35_ThirdCountryTest {

  private static final String JOON =
      """
      name:     Joon
      document: work permit
      """;

  @ParameterizedTest
  @CsvSource({
    "2027-05-31, work-permit-needed",
    "2027-06-01, combined-permit-needed",
    "2028-03-01, combined-permit-needed"
  })
  void toArrange_threeMonths_areTheLimit(String end, String expected) {
    Consultation asked =
        Consultation.of(
            JOON,
            """
            title:  ship builder
            starts: 2027-03-01; ends %s
            """
                .formatted(end));

    assertThat(asked.reason()).isEqualTo(expected);
  }

  @Test
  void toArrange_priority_isPartOfIt() {
    Consultation asked =
        Consultation.of(
            JOON,
            """
            title:  ship builder
            starts: 2027-03-01; ends 2027-05-31
            """);

    assertThat(asked.right()).isEqualTo("after action");
    assertThat(asked.toArrange())
        .isEqualTo(
            """
            The employer: pay what is usual for this work.
            The employer: report the vacancy to UWV and show own recruitment; usually about 35 days.
            The employer: apply for a work permit (TWV) at UWV; usually about 35 days.\
            """);
  }

  @Test
  void toArrange_documentOfOneEmployer_needsANewOne() {
    Consultation asked =
        Consultation.of(
            """
            name:     Joon
            document: combined permit
            """,
            """
            title: ship builder
            """);

    assertThat(asked.law())
        .isEqualTo(
            "May start once something has been arranged. The combined permit (GVVA) names one"
                + " employer; another employer needs a new one.");
  }
}
