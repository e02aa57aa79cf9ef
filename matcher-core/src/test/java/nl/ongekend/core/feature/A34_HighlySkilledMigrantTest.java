package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: the highly-skilled route needs a recognised sponsor and an income; an amount
 * that nobody configured cannot be assessed.
 */
class A34_HighlySkilledMigrantTest {

  private static final String ARJUN =
      """
      name:     Arjun
      document: highly skilled
      """;

  @Test
  void law_noAmountConfigured_cannotBeAssessed() {
    Consultation asked =
        Consultation.of(
            ARJUN,
            """
            title:    developer
            employer: alfa; recognised sponsor
            pays:     5,900.00 a month
            """);

    assertThat(asked.right()).isEqualTo("unknown");
    assertThat(asked.law())
        .isEqualTo(
            "It is not known whether this work is allowed. The pay, or the amount that the law"
                + " asks, is not known. It cannot be assessed.");
  }

  @ParameterizedTest
  @CsvSource({"'5,941.99', unknown", "'5,942.00', after action", "'5,942.01', after action"})
  void right_payAroundTheAmount_decides(String pay, String expected) {
    Consultation asked =
        Consultation.of(
                ARJUN,
                """
                title:    developer
                employer: alfa; recognised sponsor
                pays:     %s a month
                hours:    40
                """
                    .formatted(pay))
            .withAmount("highly-skilled-migrant-30-and-over", 594_200);

    assertThat(asked.right()).isEqualTo(expected);
  }

  @Test
  void right_employerIsNoSponsor_isNotAllowedWithARoute() {
    Consultation asked =
        Consultation.of(
            ARJUN,
            """
            title:    developer
            employer: alfa; no recognised sponsor
            """);

    assertThat(asked.right()).isEqualTo("not allowed");
    assertThat(asked.whyNot())
        .isEqualTo(
            "The employer is not a recognised sponsor. The employer: become a recognised sponsor at"
                + " IND; usually about 90 days.");
  }
}
