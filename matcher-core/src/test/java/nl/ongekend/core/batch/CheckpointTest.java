package nl.ongekend.core.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

  @TempDir private Path folder;

  @Test
  void write_twice_leavesTheLaterOneAndNothingElse() throws IOException {
    Path file = folder.resolve("checkpoint");
    Checkpoint later = new Checkpoint("3f5a", 8_192, 1_000_000_000_000L);

    new Checkpoint("3f5a", 4_096, 17).write(file);
    later.write(file);

    assertThat(Checkpoint.read(file)).isEqualTo(later);
    assertThat(file).hasContent("ongekend/batch-checkpoint/1 3f5a 8192 1000000000000");
    assertThat(folder.toFile().list()).containsExactly("checkpoint");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "passport,considered",
        "ongekend/batch-checkpoint/2 3f5a 1 1",
        "ongekend/batch-checkpoint/1 3f5a 1",
        "ongekend/batch-checkpoint/1 3f5a -1 1",
        "ongekend/batch-checkpoint/1 3f5a 1 99999999999999999999"
      })
  void read_somethingElse_isRefusedWithTheFile(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("other"), text);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checkpoint.read(file))
        .withMessageStartingWith("file (" + file + ") must hold a checkpoint of a batch");
  }

  @Test
  void checkpoint_questionOfTwoWords_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Checkpoint("two words", 0, 0))
        .withMessageStartingWith("question (two words) must be a word");
  }
}
