package nl.ongekend.api.home;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders that only their owner can read. Errors are {@link UncheckedIOException}s. */
public final class PrivateFiles {

  private static final FileAttribute<Set<PosixFilePermission>> OWNER_FOLDER = mode("rwx------");
  private static final FileAttribute<Set<PosixFilePermission>> OWNER_FILE = mode("rw-------");

  private PrivateFiles() {}

  /** Creates a folder (0700) and the folders above it; a folder that exists is left as it is. */
  public static void createFolder(Path folder) {
    try {
      Files.createDirectories(folder, OWNER_FOLDER);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot create folder " + folder, e);
    }
  }

  /** Writes a file (0600) so that a reader, or a crash, sees either all of it or none of it. */
  public static void write(Path file, String text) {
    Path draft = createDraft(file);
    try {
      Files.writeString(draft, text, UTF_8);
      force(draft);
      Files.move(draft, file, ATOMIC_MOVE, REPLACE_EXISTING);
      force(folder(file));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write file " + file, e);
    }
  }

  /** Creates an empty file (0600) beside a file, to be moved over it when it is complete. */
  public static Path createDraft(Path file) {
    try {
      return Files.createTempFile(folder(file), file.getFileName() + ".", ".draft", OWNER_FILE);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write file " + file, e);
    }
  }

  private static Path folder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IllegalArgumentException("file (" + file + ") must be inside a folder.");
    }
    return folder;
  }

  /** Writes through to the disk: a rename is only durable once its folder is. */
  public static void force(Path path) {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + path + " through to the disk", e);
    }
  }

  private static FileAttribute<Set<PosixFilePermission>> mode(String permissions) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
  }
}
