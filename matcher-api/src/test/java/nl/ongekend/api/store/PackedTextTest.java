package nl.ongekend.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "{\"name\": \"Çağla Đorđević\"}",
        "\uD83D\uDC69",
        "{\"text\": \"\\\\u0000\"}"
      })
  void unpack_ofWhatWasPacked_isTheText(String json) {
    assertThat(PackedText.unpack(PackedText.pack(json))).isEqualTo(json);
  }

  @Test
  void pack_ofALongText_isShorterAndUnpacksToIt() {
    Random random = Seeds.random(20_261_122);
    StringBuilder text = new StringBuilder();
    while (text.length() < 100_000) {
      text.append("\"skill\": ").append(random.nextInt(1_000)).append(',');
    }

    byte[] packed = PackedText.pack(text.toString());

    assertThat(packed.length).isLessThan(text.length() / 2);
    assertThat(PackedText.unpack(packed)).isEqualTo(text.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"text\": \"\\u0000\"}", "{\"text\": \"\\\\\\u0000\"}", "\uD83D"})
  void pack_ofWhatPostgresqlCannotKeep_isRejected(String json) {
    assertThatExceptionOfType(DocumentRejectedException.class)
        .isThrownBy(() -> PackedText.pack(json));
  }
}
