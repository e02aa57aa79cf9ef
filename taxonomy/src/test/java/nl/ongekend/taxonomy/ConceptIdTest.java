package nl.ongekend.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptIdTest {

  @ParameterizedTest
  @ValueSource(strings = {"urn:a", "http://data.europa.eu/esco/isced-f/00", "x+y.z-1:!"})
  void of_absoluteUri_isAccepted(String uri) {
    assertThat(ConceptId.of(uri)).hasToString(uri);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", ":a", "urn:", "1a:b", "a b:c", "urn:a b", "urn:é", "a_b:c"})
  void of_anythingElse_isRefused(String uri) {
    assertThatThrownBy(() -> ConceptId.of(uri))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("concept id (%s) must be an absolute URI", uri);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void compareTo_anyTwo_isTheOrderOfTheirBytes(long seed) {
    Random random = Seeds.random(seed);
    for (int i = 0; i < 100; i++) {
      ConceptId first = random(random);
      ConceptId second = random(random);
      int bytes =
          Arrays.compareUnsigned(
              first.uri().getBytes(StandardCharsets.UTF_8),
              second.uri().getBytes(StandardCharsets.UTF_8));
      assertThat(Integer.signum(first.compareTo(second))).isEqualTo(Integer.signum(bytes));
    }
  }

  private static ConceptId random(Random random) {
    StringBuilder uri = new StringBuilder("u:");
    random.ints(1 + random.nextInt(3), '!', 127).forEach(uri::appendCodePoint);
    return ConceptId.of(uri.toString());
  }
}
