package nl.ongekend.core.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ContentHashTest {

  @Test
  void of_emptyObject_sha256OfTwoBrackets() {
    assertThat(ContentHash.of(" { } ").hex())
        .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  }

  @Test
  void of_otherSpelling_same() {
    assertThat(ContentHash.of("{\"b\": 28.0, \"a\": \"\\u00e9\"}"))
        .isEqualTo(ContentHash.of("{\"a\":\"é\",\"b\":28}"));
  }

  @Test
  void new_upperCase_refused() {
    assertThatThrownBy(() -> new ContentHash("ABC"))
        .hasMessage(
            "content hash (ABC) must be 64 lower-case hexadecimal digits.%nMaybe it was shortened."
                .formatted());
  }

  /** As {@code printf '{}' | sha256sum} says. */
  @Test
  void ofBytes_ofACanonicalText_isTheHashOfItsJson() {
    assertThat(ContentHash.ofBytes("{}".getBytes(UTF_8)))
        .hasToString("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a")
        .isEqualTo(ContentHash.of(" { } "));
  }
}
