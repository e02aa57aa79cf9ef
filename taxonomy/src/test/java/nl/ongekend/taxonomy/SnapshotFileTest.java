package nl.ongekend.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SnapshotFileTest {

  private static final int CONTENT = 44;

  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void writeToy() throws IOException {
    file = folder.resolve("toy.taxonomy");
    SnapshotFile.write(ToyTaxonomy.snapshot(), file);
  }

  @Test
  void read_writtenSnapshot_isTheSame() throws IOException {
    TaxonomySnapshot read = SnapshotFile.read(file);

    assertThat(read).isEqualTo(ToyTaxonomy.snapshot());
    assertThat(SnapshotCodec.encode(read.content()))
        .isEqualTo(SnapshotCodec.encode(ToyTaxonomy.snapshot().content()));
  }

  @Test
  void ofContent_contentOfASnapshot_isTheSameUnderTheSameVersion() {
    byte[] content = SnapshotFile.content(ToyTaxonomy.snapshot());

    assertThat(SnapshotFile.ofContent(content, "toy"))
        .isEqualTo(ToyTaxonomy.snapshot())
        .returns(SnapshotCodec.version(content), TaxonomySnapshot::version);
  }

  @Test
  void ofContent_cutOff_isRefusedByName() {
    byte[] content = SnapshotFile.content(ToyTaxonomy.snapshot());

    assertThatExceptionOfType(TaxonomyFormatException.class)
        .isThrownBy(() -> SnapshotFile.ofContent(Arrays.copyOf(content, content.length - 1), "toy"))
        .withMessageStartingWith("toy: ");
  }

  @Test
  void write_existingFile_isReplacedAndLeavesNothingBehind() throws IOException {
    TaxonomySnapshot empty = new TaxonomyBuilder().build();

    SnapshotFile.write(empty, file);

    assertThat(SnapshotFile.read(file)).isEqualTo(empty);
    assertThat(folder).isDirectoryContaining(path -> path.equals(file));
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void read_anyByteChanged_isRefused(long seed) throws IOException {
    Random random = Seeds.random(seed);
    byte[] bytes = Files.readAllBytes(file);
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
    Files.write(file, bytes);

    assertThatExceptionOfType(TaxonomyFormatException.class)
        .isThrownBy(() -> SnapshotFile.read(file))
        .withMessageContaining("toy.taxonomy: (")
        .withMessageEndingWith("Import the taxonomy again.");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void read_truncatedAnywhere_isRefused(long seed) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, Seeds.random(seed).nextInt(bytes.length)));

    assertThatExceptionOfType(TaxonomyFormatException.class)
        .isThrownBy(() -> SnapshotFile.read(file));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void read_incompleteContentWithRightChecksum_isRefused(long seed) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int size = CONTENT + Seeds.random(seed).nextInt(bytes.length - CONTENT);
    byte[] content = Arrays.copyOfRange(bytes, CONTENT, size);
    byte[] hash = HexFormat.of().parseHex(SnapshotCodec.version(content));
    byte[] incomplete = Arrays.copyOf(bytes, size);
    System.arraycopy(hash, 0, incomplete, CONTENT - hash.length, hash.length);
    Files.write(file, incomplete);

    assertThatExceptionOfType(TaxonomyFormatException.class)
        .isThrownBy(() -> SnapshotFile.read(file))
        .withMessageContaining("must be a snapshot");
  }

  @Test
  void read_laterForm_saysWhichForms() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[11] = 9;
    Files.write(file, bytes);

    assertThatExceptionOfType(TaxonomyFormatException.class)
        .isThrownBy(() -> SnapshotFile.read(file))
        .withMessage("%s: (form 9) must have form 1.%nImport the taxonomy again.", file);
  }
}
