package nl.ongekend.taxonomy.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import nl.ongekend.taxonomy.TaxonomyFormatException;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceFileTest {

  private final PlaceTable table =
      PlaceTable.starter().withPostcodes(List.of(PlaceTableTest.postcode(9712, "Groningen")));

  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("nl.places");
    PlaceFile.write(table, file);
  }

  @Test
  void read_writtenTable_isTheSame() throws IOException {
    PlaceTable read = PlaceFile.read(file);

    assertThat(read).isEqualTo(table);
    assertThat(read.places()).isEqualTo(table.places());
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void ofContent_contentOfATable_isTheSame() {
    assertThat(PlaceFile.ofContent(PlaceFile.content(table), "nl")).isEqualTo(table);
  }

  @Test
  void ofContent_otherText_isRefusedByNameAndLine() {
    assertThatExceptionOfType(TaxonomyFormatException.class)
        .isThrownBy(() -> PlaceFile.ofContent("Groningen", "nl"))
        .withMessageStartingWith("nl, line 2: (Groningen) must be a place");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void read_anyByteChanged_isRefused(long seed) throws IOException {
    Random random = Seeds.random(seed);
    byte[] bytes = Files.readAllBytes(file);
    bytes[random.nextInt(bytes.length)] ^= 1;
    Files.write(file, bytes);

    assertThatExceptionOfType(TaxonomyFormatException.class)
        .isThrownBy(() -> PlaceFile.read(file))
        .withMessageContaining("nl.places, line 1: (")
        .withMessageEndingWith("Import the places again.");
  }

  @Test
  void read_anotherFile_isRefused() throws IOException {
    Files.writeString(file, "pc4\tplace\n");

    assertThatExceptionOfType(TaxonomyFormatException.class)
        .isThrownBy(() -> PlaceFile.read(file))
        .withMessageContaining("(pc4\tplace) must start with ongekend-places 1.");
  }
}
