package nl.ongekend.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ongekend.api.cli.Terminal.Outcome;
import nl.ongekend.api.home.Home;
import nl.ongekend.api.home.HomeLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The master key from the command line: replaced, missed, brought along to another home. */
class KeyCommandIT {

  private static final String NURSE = "00000000-0000-7000-8000-0000000a0001";

  @TempDir private Path folder;

  @Test
  void key_fromBeginningToEnd() throws IOException {
    Home home = new Home(folder.resolve("home"));
    Path backup = folder.resolve("backup.zip");
    assertThat(run(home, "demo", "--no-serve").status()).isZero();
    Path apart = Files.copy(home.masterKey(), folder.resolve("apart.key"));
    Outcome written = run(home, "backup", backup.toString());

    Outcome rotated = run(home, "key", "rotate");
    Outcome erased = run(home, "erase", "passport", NURSE);
    run(home, "backup", folder.resolve("newest.zip").toString());
    Home other = new Home(folder.resolve("other"));
    String newest = folder.resolve("newest.zip.keys").toString();
    Outcome refused = restore(other, backup, "--keys", newest, "--master-key", apart.toString());
    Files.delete(other.masterKey());
    Outcome restored =
        restore(other, backup, "--keys", newest, "--master-key", home.masterKey().toString());

    assertThat(written.out()).contains("keys in %s.keys.".formatted(backup));
    assertThat(rotated.status()).as(rotated.err()).isZero();
    assertThat(rotated.out()).startsWith("Sealed ").contains(home.masterKey().toString());
    assertThat(erased.out()).contains("person_key 1");
    assertThat(refused.status()).isEqualTo(3);
    assertThat(refused.err()).contains("backup.refused", "--master-key");
    assertThat(restored.status()).as(restored.err()).isZero();
    assertThat(restored.out()).contains("Left out 1 erased since.");
  }

  @Test
  void rotate_whileSomebodyHasTheHome_isRefused() {
    Home home = Home.open(folder.resolve("home"));
    try (HomeLock _ = HomeLock.acquire(home)) {
      Outcome refused = run(home, "key", "rotate");

      assertThat(refused.status()).isEqualTo(3);
      assertThat(refused.err()).contains("home.in-use");
    }
  }

  @Test
  void start_withoutTheMasterKey_saysWhereToGetIt() throws IOException {
    Home home = new Home(folder.resolve("home"));
    assertThat(run(home, "demo", "--no-serve").status()).isZero();
    Files.delete(home.masterKey());

    Outcome refused = run(home, "audit", "verify");

    assertThat(refused.status()).isEqualTo(3);
    assertThat(refused.err()).contains("key.refused", "Copy master.key from");
  }

  private Outcome restore(Home home, Path backup, String... options) {
    String[] command = new String[options.length + 2];
    command[0] = "restore";
    command[1] = backup.toString();
    System.arraycopy(options, 0, command, 2, options.length);
    return run(home, command);
  }

  private Outcome run(Home home, String... command) {
    String[] line = new String[command.length + 4];
    System.arraycopy(command, 0, line, 0, command.length);
    line[command.length] = "--home";
    line[command.length + 1] = home.root().toString();
    line[command.length + 2] = "--as-of";
    line[command.length + 3] = "2026-11-21";
    return Terminal.in(folder).run(line);
  }
}
