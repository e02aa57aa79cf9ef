package nl.ongekend.api.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.ongekend.api.seal.MasterKeyFile;
import org.jspecify.annotations.Nullable;

/**
 * A backup and the keys that open it, both checked.
 *
 * @param documents the backup
 * @param keys the keys; none with a backup from before there were keys
 */
record BackupSet(BackupFile documents, @Nullable BackupFile keys) implements AutoCloseable {

  /**
   * Opens both files.
   *
   * @throws BackupException if one is damaged, or the keys are older than the backup
   */
  static BackupSet open(Path source, Path keys) throws IOException {
    BackupFile documents = BackupFile.open(source, BackupManifest.SCHEMA);
    try {
      return documents.manifest().needsKeys()
          ? new BackupSet(documents, openKeys(documents.manifest(), keys))
          : new BackupSet(documents, null);
    } catch (IOException | RuntimeException e) {
      documents.close();
      throw e;
    }
  }

  private static BackupFile openKeys(BackupManifest documents, Path path) throws IOException {
    BackupFile keys = BackupFile.open(path, BackupManifest.KEYS_SCHEMA);
    Instant written = Instant.parse(keys.manifest().at());
    if (written.isBefore(Instant.parse(documents.at()))) {
      keys.close();
      throw new BackupException(
          "keys (%s, of %s) must not be older than the backup (of %s): people who came between would be lost.\nName the newest keys with --keys."
              .formatted(path, written, documents.at()));
    }
    return keys;
  }

  /**
   * Refuses a home that cannot open the keys.
   *
   * @throws BackupException when its master key is not the one that the keys were written under
   */
  void require(MasterKeyFile file) {
    if (keys == null) {
      return;
    }
    String wanted = Objects.requireNonNull(keys.manifest().masterKey());
    boolean held =
        file.exists() && file.read().stream().anyMatch(key -> key.fingerprint().equals(wanted));
    if (!held) {
      throw new BackupException(
          "file (%s) must hold the master key that the keys were written under (%s).\nName the copy that was kept apart with --master-key."
              .formatted(file.path(), wanted));
    }
  }

  /** Returns the files to restore, keys last. */
  List<BackupFile> all() {
    return keys == null ? List.of(documents) : List.of(documents, keys);
  }

  @Override
  public void close() throws IOException {
    try (BackupFile _ = documents) {
      if (keys != null) {
        keys.close();
      }
    }
  }
}
