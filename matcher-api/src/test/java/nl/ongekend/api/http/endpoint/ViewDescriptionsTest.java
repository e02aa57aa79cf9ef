package nl.ongekend.api.http.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of descriptions says what the Javadoc of the documents says. */
class ViewDescriptionsTest {

  private static final Path SOURCES = Path.of("src/main/java/nl/ongekend/api");

  /** Writes the table it should be to {@code target/views.properties}, to be copied. */
  @Test
  void table_sameAsJavadoc() throws IOException {
    Map<String, String> javadoc = ViewJavadoc.read(sources());
    Path expected = Path.of("target", ViewDescriptions.RESOURCE);
    Files.writeString(
        expected,
        javadoc.entrySet().stream()
            .map(e -> e.getKey() + "=" + e.getValue() + "\n")
            .collect(Collectors.joining()));

    assertThat(table()).as("copy %s to the resources", expected).isEqualTo(javadoc);
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    try (Stream<Path> views = Files.list(SOURCES.resolve("view"))) {
      views
          .filter(file -> file.toString().matches(".*(Document|View)\\.java"))
          .forEach(sources::add);
    }
    sources.add(SOURCES.resolve("problem/Problem.java"));
    sources.add(SOURCES.resolve("service/LineResult.java"));
    return sources;
  }

  private static Map<String, String> table() throws IOException {
    Properties properties = new Properties();
    try (InputStream resource =
        Objects.requireNonNull(
            ViewDescriptions.class.getResourceAsStream(ViewDescriptions.RESOURCE))) {
      properties.load(new InputStreamReader(resource, UTF_8));
    }
    Map<String, String> table = new TreeMap<>();
    properties.forEach((key, text) -> table.put((String) key, (String) text));
    return table;
  }
}
