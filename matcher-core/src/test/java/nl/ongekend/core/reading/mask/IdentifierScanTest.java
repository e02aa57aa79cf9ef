package nl.ongekend.core.reading.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import nl.ongekend.core.reading.Mask;
import nl.ongekend.core.reading.MaskKind;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierScanTest {

  private static final IdentifierScan SCAN = new IdentifierScan();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bel Amina op 06 12345678|PHONE",
        "+31 6 1234 5678 na zes uur|PHONE",
        "mail naar amina@post.example|EMAIL",
        "haar nummer is 111222333|BSN",
        "haar nummer is 1112.22.333|BSN",
        "paspoortnummer NX12345B6|DOCUMENT_NUMBER",
        "NL91 ABNA 0417 1643 00|DOCUMENT_NUMBER",
        "zie linkedin.com/in/amina|NAME"
      })
  void find_oneOfThem_saysWhat(String text, MaskKind kind) {
    assertThat(SCAN.find(text)).extracting(Mask::kind).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Verpleegkundige, 24 tot 32 uur",
        "€ 2.450 tot € 2.950 bruto per maand, schaal 35",
        "sinds 01-09-2019, 9401 Assen",
        "zaak 111222334",
        "Amina wil graag in de zorg werken"
      })
  void find_whatAVacancyOrPassportMaySay_nothing(String text) {
    assertThat(SCAN.find(text)).isEmpty();
  }

  /** Nine digits are found exactly when they pass the proof, wherever they stand. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void find_anyNineDigits_byTheProofOfEleven(long seed) {
    Random random = Seeds.random(seed);
    for (int round = 0; round < 500; round++) {
      String digits = String.valueOf(100_000_000 + random.nextInt(900_000_000));

      assertThat(SCAN.find("map " + digits + " ligt klaar"))
          .extracting(Mask::kind)
          .as(digits)
          .isEqualTo(
              NumberMasks.isCitizenServiceNumber(digits) ? List.of(MaskKind.BSN) : List.of());
    }
  }
}
