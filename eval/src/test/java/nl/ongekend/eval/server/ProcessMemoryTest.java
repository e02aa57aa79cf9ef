package nl.ongekend.eval.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class ProcessMemoryTest {

  @TempDir private Path folder;

  @Test
  void ofJava_thisProcess_holdsWhatItTouched() throws IOException {
    long before = ProcessMemory.ofJava(ProcessHandle.current().pid()).residentKiB();
    byte[] touched = new byte[256 << 20];
    for (int i = 0; i < touched.length; i += 4_096) {
      touched[i] = 1;
    }
    ProcessMemory after = ProcessMemory.ofJava(ProcessHandle.current().pid());
    assertThat(touched[4_096]).isEqualTo((byte) 1);
    assertThat(after.mostKiB()).isGreaterThanOrEqualTo(after.residentKiB());
    assertThat(after.mostKiB()).isGreaterThan(before + (128 << 10));
    assertThat(after.fileKiB()).isBetween(1L, after.residentKiB());
  }

  @Test
  void memory_scriptDidNotBecomeTheProgram_isRefused() throws IOException {
    Application script = StubScript.write(folder, "while :; do sleep 0.01; done");
    try (ServerProcess server = script.serve(folder)) {
      assertThatThrownBy(server::memory)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("must be java");
    }
  }

  @Test
  void requireTold_onLinux_isNoTrouble() {
    assertThatCode(ProcessMemory::requireTold).doesNotThrowAnyException();
  }
}
