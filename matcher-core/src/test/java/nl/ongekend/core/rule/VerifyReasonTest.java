package nl.ongekend.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row that is still to be verified says why. */
class VerifyReasonTest {

  @ParameterizedTest
  @ValueSource(strings = {"scheme/schemes.txt", "route/routes.txt", "quality/phrases.txt"})
  void table_rowToVerify_saysWhyAboveItsStatus(String table) throws IOException {
    List<String> lines = lines(table);

    assertThat(IntStream.range(0, lines.size()).boxed())
        .filteredOn(line -> lines.get(line).strip().equals("status: verify"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(reason(lines, line)).startsWith("# To verify: "));
  }

  private static String reason(List<String> lines, int status) {
    int first = status - 1;
    while (first > 0 && lines.get(first - 1).startsWith("#")) {
      first--;
    }
    return lines.get(first);
  }

  private static List<String> lines(String table) throws IOException {
    try (InputStream in = Source.class.getResourceAsStream("/nl/ongekend/core/" + table)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
  }
}
