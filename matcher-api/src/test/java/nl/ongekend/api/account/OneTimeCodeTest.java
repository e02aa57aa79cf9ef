package nl.ongekend.api.account;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

  /** RFC 6238, appendix B, rows of SHA-1; the last six of the eight digits. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void of_theTimesOfTheRfc_isTheCodeOfTheRfc(long seconds, String code) {
    assertThat(OneTimeCode.of(SECRET, OneTimeCode.step(Instant.ofEpochSecond(seconds))))
        .isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"-31, false", "-30, true", "0, true", "30, true", "60, false"})
  void findStep_byAClockThatIsOff_allowsOneStep(long off, boolean found) {
    String code = OneTimeCode.of(SECRET, 1_000);
    Instant moment = Instant.ofEpochSecond(1_000 * 30 + off);

    assertThat(OneTimeCode.findStep(SECRET, code, moment).isPresent()).isEqualTo(found);
  }

  /** RFC 4648, section 10, without padding. */
  @ParameterizedTest
  @CsvSource({"fooba, MZXW6YTB", "foobafooba, MZXW6YTBMZXW6YTB"})
  void base32_ofTheRfc_isThatOfTheRfc(String text, String letters) {
    assertThat(Base32.of(text.getBytes(US_ASCII))).isEqualTo(letters);
  }

  @Test
  void secret_hasTheLengthOfTheHash() {
    assertThat(Base32.of(new byte[OneTimeCode.SECRET_BYTES])).hasSize(32);
  }
}
