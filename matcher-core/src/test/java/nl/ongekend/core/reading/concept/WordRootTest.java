package nl.ongekend.core.reading.concept;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordRootTest {

  @ParameterizedTest
  @CsvSource({
    "lassen, last",
    "lezen, leest",
    "schaven, schaaf",
    "operates, operating",
    "forklifts, forklift",
    "batteries, battery",
    "verplegen, verpleging",
    "installeren, installeert"
  })
  void of_formsOfOneWord_giveOneRoot(String word, String other) {
    assertThat(WordRoot.of(word)).isEqualTo(WordRoot.of(other));
  }

  @Test
  void of_otherScript_isItsOwnRoot() {
    assertThat(WordRoot.of("зварювальник")).isEqualTo("зварювальник");
  }

  @Test
  void isPlural_pluralsOnly() {
    assertThat(WordRoot.isPlural("welder", "welders")).isTrue();
    assertThat(WordRoot.isPlural("battery", "batteries")).isTrue();
    assertThat(WordRoot.isPlural("las", "lassen")).isTrue();
    assertThat(WordRoot.isPlural("lassen", "last")).isFalse();
    assertThat(WordRoot.isPlural("weld", "welding")).isFalse();
  }
}
