package nl.ongekend.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NdjsonReaderTest {

  @Test
  void readLine_linesWithAndWithoutEnd_numbered() throws IOException {
    assertThat(read("{\"a\":1}\r\n\n  \n{\"a\":2}", 100))
        .containsExactly("1 {\"a\":1}", "4 {\"a\":2}");
  }

  @Test
  void readLine_byteOrderMark_passedOver() throws IOException {
    assertThat(read("\uFEFF{}\n", 100)).containsExactly("1 {}");
  }

  @Test
  void readLine_empty_nothing() throws IOException {
    assertThat(read("", 100)).isEmpty();
  }

  @Test
  void readLine_tooLong_refusedAndGoesOn() throws IOException {
    assertThat(read("{}\n{\"name\":\"Yara\"}\n[1,2,3,4]\n[1]\n", 9))
        .containsExactly(
            "1 {}",
            "2 LIMIT_EXCEEDED the line has 15 bytes; at most 9 are read.%nMaybe the file is not one document a line."
                .formatted(),
            "3 [1,2,3,4]",
            "4 [1]");
  }

  @Test
  void readLine_notUtf8_refusedAndGoesOn() throws IOException {
    byte[] latin = "{\"a\":\"é\"}\n{}\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(read(new ByteArrayInputStream(latin), 100))
        .containsExactly(
            "1 BAD_TEXT the line is not UTF-8.%nMaybe the file was saved in another encoding."
                .formatted(),
            "2 {}");
  }

  @Test
  void readLine_linesAcrossBuffers_whole() throws IOException {
    List<String> texts = new ArrayList<>();
    for (int length = 65_530; length < 65_545; length++) {
      texts.add("é" + "x".repeat(length));
    }

    List<String> lines = read(String.join("\n", texts), 1_000_000);

    assertThat(lines).hasSameSizeAs(texts);
    for (int i = 0; i < texts.size(); i++) {
      assertThat(lines.get(i)).isEqualTo((i + 1) + " " + texts.get(i));
    }
  }

  private static List<String> read(String text, int mostBytes) throws IOException {
    return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), mostBytes);
  }

  private static List<String> read(InputStream stream, int mostBytes) throws IOException {
    List<String> lines = new ArrayList<>();
    try (NdjsonReader reader = new NdjsonReader(stream, mostBytes)) {
      for (NdjsonLine line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(
            switch (line) {
              case NdjsonLine.Text read -> read.number() + " " + read.json();
              case NdjsonLine.Refused refused ->
                  refused.number()
                      + " "
                      + refused.reason().code()
                      + " "
                      + refused.reason().getMessage();
            });
      }
    }
    return lines;
  }
}
