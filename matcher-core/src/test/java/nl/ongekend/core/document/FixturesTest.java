package nl.ongekend.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * A document of every version and kind, kept for ever: what was written once stays readable, and
 * says the same. Each answers everything there was to answer in its version; a property that is
 * added later is added to the fixture of the present version.
 */
class FixturesTest {

  private static final Documents DOCUMENTS = new Documents();

  static IntStream versions() {
    return IntStream.rangeClosed(1, DocumentVersion.CURRENT);
  }

  @ParameterizedTest(name = "version {0}")
  @MethodSource("versions")
  void readPassport_fixture_saysTheSame(int version) throws IOException {
    String written = DOCUMENTS.write(DOCUMENTS.readPassport(fixture("passport", version), version));

    assertThat(JsonText.MAPPER.readTree(written))
        .isEqualTo(JsonText.MAPPER.readTree(fixture("passport", DocumentVersion.CURRENT)));
  }

  @ParameterizedTest(name = "version {0}")
  @MethodSource("versions")
  void readVacancy_fixture_saysTheSame(int version) throws IOException {
    String written = DOCUMENTS.write(DOCUMENTS.readVacancy(fixture("vacancy", version), version));

    assertThat(JsonText.MAPPER.readTree(written))
        .isEqualTo(JsonText.MAPPER.readTree(fixture("vacancy", DocumentVersion.CURRENT)));
  }

  @ParameterizedTest(name = "version {0}")
  @MethodSource("versions")
  void readCircumstances_fixture_saysTheSame(int version) throws IOException {
    String written =
        DOCUMENTS.write(DOCUMENTS.readCircumstances(fixture("circumstances", version), version));

    assertThat(JsonText.MAPPER.readTree(written))
        .isEqualTo(JsonText.MAPPER.readTree(fixture("circumstances", DocumentVersion.CURRENT)));
  }

  @Test
  void presentFixtures_answerEverything() throws IOException {
    Set<String> answered = new TreeSet<>();
    Set<String> known = new TreeSet<>();
    Shapes shapes = new Shapes();
    collect(shapes.ofPassport(), present("passport"), answered, known);
    collect(shapes.ofVacancy(), present("vacancy"), answered, known);
    collect(shapes.ofCircumstances(), present("circumstances"), answered, known);

    assertThat(answered).isEqualTo(known);
  }

  private static void collect(
      Shape shape, JsonNode value, Set<String> answered, Set<String> known) {
    if (shape instanceof CollectionShape list) {
      value.forEach(entry -> collect(list.element(), entry, answered, known));
    } else if (shape instanceof RecordShape object) {
      for (RecordProperty property : object.properties()) {
        String name = object.type().getSimpleName() + "." + property.name();
        known.add(name);
        if (value.has(property.name())) {
          answered.add(name);
          collect(property.shape(), value.get(property.name()), answered, known);
        }
      }
    }
  }

  private static JsonNode present(String kind) throws IOException {
    return JsonText.MAPPER.readTree(fixture(kind, DocumentVersion.CURRENT));
  }

  private static String fixture(String kind, int version) throws IOException {
    String name = "v%d/%s.json".formatted(version, kind);
    try (InputStream resource = FixturesTest.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(resource, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
