package nl.ongekend.api.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import nl.ongekend.api.home.PrivateFiles;

/** The data folder of a server: made once, complete or not there at all. */
final class Cluster {

  static final String OWNER = "ongekend";

  private static final int PASSWORD_BYTES = 32;

  private final PostgresFolders folders;
  private final PostgresBinaries binaries;
  private final ServerAccount account;

  Cluster(PostgresFolders folders, PostgresBinaries binaries, ServerAccount account) {
    this.folders = folders;
    this.binaries = binaries;
    this.account = account;
  }

  /** Makes the data folder and its password when there is none. */
  void create() {
    if (Files.exists(folders.data())) {
      return;
    }
    PostgresBinaries.delete(folders.unfinishedData());
    PrivateFiles.write(folders.password(), randomPassword());
    PrivateFiles.createFolder(folders.unfinishedData());
    account.own(folders.password());
    account.own(folders.unfinishedData());
    Tool initdb = Tool.run(folders.root(), account.command(initdbCommand()));
    if (!initdb.succeeded()) {
      throw new PostgresException(
          "initdb ended with status %d in %s:\n%s"
              .formatted(initdb.exit(), folders.root(), initdb.output()));
    }
    finish();
  }

  static String password(PostgresFolders folders) {
    try {
      return Files.readString(folders.password(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + folders.password(), e);
    }
  }

  private List<String> initdbCommand() {
    return List.of(
        binaries.program("initdb"),
        "--pgdata=" + folders.unfinishedData(),
        "--username=" + OWNER,
        "--pwfile=" + folders.password(),
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--data-checksums",
        "--no-instructions");
  }

  private void finish() {
    try {
      Files.move(folders.unfinishedData(), folders.data(), ATOMIC_MOVE);
      PrivateFiles.force(folders.root());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot complete " + folders.data(), e);
    }
  }

  private static String randomPassword() {
    byte[] bytes = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
