package nl.ongekend.core.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FragmentTest {

  @Test
  void of_severalLines_isOneLine() {
    assertThat(Fragment.of(" two\n\tlines\u2028more ")).isEqualTo("two lines more");
  }

  @Test
  void of_directionMarks_areDropped() {
    assertThat(Fragment.of("a\u202Eb\u2067c\u2069\u200F")).isEqualTo("abc");
  }

  @Test
  void of_longText_isShortenedBetweenCodePoints() {
    String shortened = Fragment.of("😀".repeat(200));
    assertThat(shortened).isEqualTo("😀".repeat(119) + "…");
  }
}
