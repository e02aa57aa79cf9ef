package nl.ongekend.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentArgumentTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"-", "a.json", "A.JSON", "b.ndjson", "c.csv", "d.xlsx", "./e", "f/g", "/h"})
  void isFile_dashOrExtensionOrSlash_isOne(String argument) {
    assertThat(DocumentArgument.isFile(argument)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"00000000-0000-7000-8000-0000000a0001", "json", "a.txt", "--", ""})
  void isFile_anythingElse_isAnId(String argument) {
    assertThat(DocumentArgument.isFile(argument)).isFalse();
  }
}
