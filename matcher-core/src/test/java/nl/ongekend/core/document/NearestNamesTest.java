package nl.ongekend.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNamesTest {

  private static final List<String> KNOWN =
      List.of("minHours", "maxHours", "workedNow", "keepsPresentJob");

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "MAX_HOURS,       maxHours",
    "max hours,       maxHours",
    "minHuors,        minHours",
    "maHours,         maxHours",
    "mixHours,        minHours maxHours",
    "mxaHours,        maxHours",
    "hours,           ''",
    "keepPresentJob,  keepsPresentJob",
    "x,               ''"
  })
  void of_given_nearestFirst(String given, String expected) {
    assertThat(String.join(" ", NearestNames.of(given, KNOWN))).isEqualTo(expected);
  }
}
