package nl.ongekend.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ongekend.testing.ProjectFolders;
import org.junit.jupiter.api.Test;

/** The table of descriptions says what the Javadoc says. */
class DescriptionsTest {

  private static final Map<String, String> NOT_OURS =
      Map.of(
          "DayOfWeek", "A day of the week.",
          "DayOfWeek.MONDAY", "Monday.",
          "DayOfWeek.TUESDAY", "Tuesday.",
          "DayOfWeek.WEDNESDAY", "Wednesday.",
          "DayOfWeek.THURSDAY", "Thursday.",
          "DayOfWeek.FRIDAY", "Friday.",
          "DayOfWeek.SATURDAY", "Saturday.",
          "DayOfWeek.SUNDAY", "Sunday.");

  /** Writes the table it should be to {@code target/descriptions.properties}, to be copied. */
  @Test
  void table_sameAsJavadoc() throws IOException {
    Map<String, String> javadoc =
        ProfileJavadoc.read(
            ProjectFolders.module().resolve("src/main/java/nl/ongekend/core/profile"));
    javadoc.putAll(NOT_OURS);
    Path expected = ProjectFolders.module().resolve("target").resolve(Descriptions.RESOURCE);
    Files.writeString(
        expected,
        javadoc.entrySet().stream()
            .map(e -> e.getKey() + "=" + e.getValue() + "\n")
            .collect(Collectors.joining()));

    assertThat(table()).as("copy %s to the resources", expected).isEqualTo(javadoc);
  }

  private static Map<String, String> table() throws IOException {
    Properties properties = new Properties();
    try (InputStream resource =
        Objects.requireNonNull(Descriptions.class.getResourceAsStream(Descriptions.RESOURCE))) {
      properties.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
    }
    Map<String, String> table = new TreeMap<>();
    properties.forEach((key, text) -> table.put((String) key, (String) text));
    return table;
  }
}
