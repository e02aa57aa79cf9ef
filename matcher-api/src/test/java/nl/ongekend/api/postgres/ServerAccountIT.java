package nl.ongekend.api.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.ongekend.api.home.Home;
import nl.ongekend.api.postgres.ServerAccount.OtherUser;
import nl.ongekend.api.postgres.ServerAccount.Own;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The account a server runs under, in particular when root starts it without user namespaces. */
final class ServerAccountIT {

  @TempDir private static Path sharedHome;

  @TempDir private Path folder;

  @Test
  void start_asRootThroughAnotherUser_needsAHomeThatUserCanEnter() throws IOException {
    assumeTrue(ServerAccount.currentUser() == 0, "only root starts servers as another user");
    assumeTrue(Tool.isInstalled("setpriv"), "setpriv is not installed");
    OtherUser nobody = OtherUser.find("nobody").orElseThrow();
    PostgresFolders folders = PostgresFolders.in(Home.open(folder.resolve("home")).postgres());
    Files.writeString(folders.account(), nobody.recorded());

    assertThatExceptionOfType(PostgresException.class)
        .isThrownBy(() -> EmbeddedPostgres.start(folders.root()))
        .withMessage(
            "account (%s) that owns %s cannot run it any more; start as the same user as before, or"
                + " choose another home with --home.",
            nobody.recorded(), folders.root());

    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    try (EmbeddedPostgres server = EmbeddedPostgres.start(folders.root())) {
      assertThat(uidOf(Path.of("/proc/" + server.pid()))).isEqualTo(nobody.uid());
      assertThat(uidOf(folders.data())).isEqualTo(nobody.uid());
    }
  }

  @Test
  void choose_inFreshHome_recordsTheAccount() throws IOException {
    PostgresFolders folders = sharedFolders();
    Files.deleteIfExists(folders.account());

    ServerAccount chosen = choose(folders);

    assertThat(ServerAccount.parse(Files.readString(folders.account(), UTF_8))).isEqualTo(chosen);
  }

  @Test
  void choose_inHomeOfAnotherUser_isRefusedInOneLine() throws IOException {
    PostgresFolders folders = sharedFolders();
    Files.writeString(folders.account(), new Own(12345).recorded());

    assertThatExceptionOfType(PostgresException.class)
        .isThrownBy(() -> choose(folders))
        .withMessageStartingWith("account (own 12345) that owns %s cannot run it", folders.root());
  }

  private static PostgresFolders sharedFolders() {
    return PostgresFolders.in(Home.open(sharedHome).postgres());
  }

  private static ServerAccount choose(PostgresFolders folders) {
    return new AccountChoice(folders, PostgresBinaries.unpackInto(folders.binaries())).choose();
  }

  private static int uidOf(Path path) throws IOException {
    return (int) Files.getAttribute(path, "unix:uid");
  }
}
