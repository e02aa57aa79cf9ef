package nl.ongekend.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of RFC 8785, and what it leaves to us. */
class CanonicalJsonTest {

  @Test
  void of_exampleOfSection322_itsCanonicalForm() {
    String json =
        """
        {
          "numbers": [333333333.33333329, 1E30, 4.50,
                      2e-3, 0.000000000000000000000000001],
          "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
          "literals": [null, true, false]
        }
        """;

    assertThat(CanonicalJson.of(json))
        .isEqualTo(
            """
            {"literals":[null,true,false],\
            "numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],\
            "string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}\
            """);
  }

  @Test
  void of_exampleOfSection323_sortedByUtf16CodeUnits() {
    String json =
        """
        {
          "\\u20ac": "Euro Sign",
          "\\r": "Carriage Return",
          "\\ufb33": "Hebrew Letter Dalet With Dagesh",
          "1": "One",
          "\\ud83d\\ude00": "Emoji: Grinning Face",
          "\\u0080": "Control",
          "\\u00f6": "Latin Small Letter O With Diaeresis"
        }
        """;

    assertThat(CanonicalJson.of(json))
        .isEqualTo(
            """
            {"\\r":"Carriage Return","1":"One","\u0080":"Control",\
            "ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign",\
            "\uD83D\uDE00":"Emoji: Grinning Face","\uFB33":"Hebrew Letter Dalet With Dagesh"}\
            """);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "0000000000000000, 0",
    "8000000000000000, 0",
    "0000000000000001, 5e-324",
    "8000000000000001, -5e-324",
    "7fefffffffffffff, 1.7976931348623157e+308",
    "ffefffffffffffff, -1.7976931348623157e+308",
    "4340000000000000, 9007199254740992",
    "c340000000000000, -9007199254740992",
    "4430000000000000, 295147905179352830000",
    "44b52d02c7e14af5, 9.999999999999997e+22",
    "44b52d02c7e14af6, 1e+23",
    "44b52d02c7e14af7, 1.0000000000000001e+23",
    "444b1ae4d6e2ef4e, 999999999999999700000",
    "444b1ae4d6e2ef4f, 999999999999999900000",
    "444b1ae4d6e2ef50, 1e+21",
    "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d, 0.000001",
    "41b3de4355555553, 333333333.3333332",
    "41b3de4355555554, 333333333.33333325",
    "41b3de4355555555, 333333333.3333333",
    "41b3de4355555556, 333333333.3333334",
    "41b3de4355555557, 333333333.33333343",
    "becbf647612f3696, -0.0000033333333333333333",
    "43143ff3c1cb0959, 1424953923781206.2"
  })
  void of_numberOfAppendixB_itsText(String bits, String expected) {
    double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));

    assertThat(CanonicalJson.of(Double.toString(value))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "28, 28",
    "28.0, 28",
    "29.75, 29.75",
    "1e2, 100",
    "-0.0, 0",
    "100000000, 100000000",
    "0.25, 0.25",
    "2e-323, 2e-323",
    "123456789012345678901234567890, 1.2345678901234568e+29"
  })
  void of_number_itsText(String given, String expected) {
    assertThat(CanonicalJson.of(given)).isEqualTo(expected);
  }

  static LongStream seeds() {
    return Seeds.seeds();
  }

  /** Any double survives, and no shorter run of digits would. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void of_anyDouble_shortestThatReadsBack(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 2_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (!Double.isFinite(value)) {
        continue;
      }
      BigDecimal written = new BigDecimal(CanonicalJson.of(Double.toString(value)));
      assertThat(written.doubleValue()).isEqualTo(value + 0.0);
      assertThat(written.stripTrailingZeros().precision())
          .isLessThanOrEqualTo(new BigDecimal(Double.toString(value)).precision());
    }
  }

  @Test
  void of_emptyAndNested_nothingBetweenTokens() {
    assertThat(CanonicalJson.of(" { \"b\" : [ ] , \"a\" : { } } "))
        .isEqualTo("{\"a\":{},\"b\":[]}");
  }

  @Test
  void of_nul_escaped() {
    assertThat(CanonicalJson.of("\"\\u0000\"")).isEqualTo("\"\\u0000\"");
  }

  @Test
  void of_numberBeyondDouble_refused() {
    assertThatThrownBy(() -> CanonicalJson.of("[1, 1e400]"))
        .isInstanceOf(DocumentException.class)
        .hasMessage(
            "the document[1] (1e400) must be a number below 1.8e308 in size.%nMaybe write it as a text."
                .formatted());
  }

  @Test
  void of_duplicateProperty_refused() {
    assertThatThrownBy(() -> CanonicalJson.of("{\"a\": {\"b\": 1, \"\\u0062\": 2}}"))
        .isInstanceOfSatisfying(
            DocumentException.class,
            e -> {
              assertThat(e.code()).isEqualTo(DocumentException.Code.DUPLICATE_PROPERTY);
              assertThat(e.pointer()).isEqualTo("/a/b");
            });
  }

  @Test
  void of_loneSurrogate_refused() {
    assertThatThrownBy(() -> CanonicalJson.of("{\"a\": \"x\\ud83d\"}"))
        .isInstanceOf(DocumentException.class)
        .hasMessage(
            "a has U+D83D as character 2, which is half a character.%nMaybe the text was cut in the middle of a character."
                .formatted());
  }
}
