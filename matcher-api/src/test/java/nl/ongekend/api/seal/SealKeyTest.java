package nl.ongekend.api.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Random;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.Test;

class SealKeyTest {

  private static final byte[] VALUE = "Fatma Yilmaz".getBytes(UTF_8);

  private final SealKey key = SealKey.random();

  @Test
  void open_underTheSameKeyForTheSamePlace_givesTheValue() {
    assertThat(key.open(key.seal(VALUE, "here"), "here")).isEqualTo(VALUE);
    assertThat(key.open(key.seal(new byte[0], "here"), "here")).isEmpty();
  }

  @Test
  void seal_ofTheSameValue_isAnotherTextEachTime() {
    assertThat(key.seal(VALUE, "here")).isNotEqualTo(key.seal(VALUE, "here"));
  }

  @Test
  void open_forAnotherPlace_isRefusedWithoutRepeatingTheValue() {
    byte[] sealed = key.seal(VALUE, "here");

    assertThatExceptionOfType(SealException.class)
        .isThrownBy(() -> key.open(sealed, "there"))
        .withMessage(
            """
            what is kept under (there) must have been sealed there and with its key.
            It was changed, moved or sealed with another key; restore a backup.\
            """);
  }

  @Test
  void open_underAnotherKey_isRefused() {
    byte[] sealed = key.seal(VALUE, "here");

    assertThatExceptionOfType(SealException.class)
        .isThrownBy(() -> SealKey.random().open(sealed, "here"));
  }

  @Test
  void open_withAnyBitFlippedOrCutShort_isRefused() {
    byte[] sealed = key.seal(VALUE, "here");
    Random random = Seeds.random(20_261_122);
    for (int i = 0; i < 200; i++) {
      byte[] changed = sealed.clone();
      changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
      assertThatExceptionOfType(SealException.class).isThrownBy(() -> key.open(changed, "here"));
    }
    for (int length = 0; length < sealed.length; length++) {
      byte[] cut = Arrays.copyOf(sealed, length);
      assertThatExceptionOfType(SealException.class).isThrownBy(() -> key.open(cut, "here"));
    }
  }

  @Test
  void marks_ofAText_areEqualUnderOneKeyAndDifferentUnderAnother() {
    String mark = key.marks().of("client-4711");

    assertThat(mark).matches("[0-9a-f]{64}").isEqualTo(key.marks().of("client-4711"));
    assertThat(mark)
        .isNotEqualTo(key.marks().of("client-4712"))
        .isNotEqualTo(SealKey.random().marks().of("client-4711"));
  }

  @Test
  void toString_ofAKey_saysNothing() {
    assertThat(key.toString()).isEqualTo("SealKey");
    assertThat(key.marks().toString()).isEqualTo("Marks");
  }
}
