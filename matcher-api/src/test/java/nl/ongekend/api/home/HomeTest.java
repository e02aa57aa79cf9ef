package nl.ongekend.api.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HomeTest {

  @TempDir private Path folder;

  @Test
  void resolve_withOption_prefersIt() {
    Home home = Home.resolve(path("option"), path("environment"), folder.resolve("default"));

    assertThat(home.root()).isEqualTo(folder.resolve("option"));
  }

  @Test
  void resolve_withBlankOption_takesEnvironment() {
    Home home = Home.resolve(" ", path("environment"), folder.resolve("default"));

    assertThat(home.root()).isEqualTo(folder.resolve("environment"));
  }

  @Test
  void resolve_withNeither_takesDefault() {
    Home home = Home.resolve(null, null, folder.resolve("a/../default"));

    assertThat(home.root()).isEqualTo(folder.resolve("default"));
  }

  @Test
  void open_createsFoldersForTheOwnerOnly() throws IOException {
    Home home = Home.open(folder.resolve("home"));

    for (Path created :
        List.of(home.root(), home.postgres(), home.index(), home.taxonomy(), home.batches())) {
      assertThat(permissions(created)).isEqualTo("rwx------");
    }
  }

  @Test
  void open_ofFolderThatExists_keepsItsPermissions() throws IOException {
    Path existing = Files.createDirectory(folder.resolve("home"));
    Files.setPosixFilePermissions(existing, PosixFilePermissions.fromString("rwxr-x---"));

    Home.open(existing);

    assertThat(permissions(existing)).isEqualTo("rwxr-x---");
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
