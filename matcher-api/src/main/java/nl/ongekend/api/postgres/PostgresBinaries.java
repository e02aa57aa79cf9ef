package nl.ongekend.api.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.ongekend.api.home.PrivateFiles;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of PostgreSQL, unpacked from the archive on the class path.
 *
 * <p>The archive holds {@code initdb}, {@code pg_ctl} and {@code postgres}. It is unpacked once
 * into a folder named after its checksum. The folder carries a mark with the number and size of its
 * files; a folder that does not agree with its mark, because something ended half way, is unpacked
 * again.
 */
final class PostgresBinaries {

  private static final String ARCHIVE = "postgres-linux-x86_64.txz";
  private static final String MARK = "unpacked";
  private static final int NAME_LENGTH = 16;

  private final Path folder;

  private PostgresBinaries(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes the programs available below a folder; quick when they are there already.
   *
   * @throws PostgresException when the class path holds no programs for this machine
   */
  static PostgresBinaries unpackInto(Path cache) {
    requireKnownMachine();
    Path folder = cache.resolve(checksum().substring(0, NAME_LENGTH));
    if (!isComplete(folder)) {
      unpack(cache, folder);
    }
    return new PostgresBinaries(folder);
  }

  /** The path of a program such as {@code initdb}. */
  String program(String name) {
    return folder.resolve("bin").resolve(name).toString();
  }

  private static void requireKnownMachine() {
    String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    if (!machine.equals("Linux amd64")) {
      throw new PostgresException(
          "machine (%s) must be Linux amd64: there is no embedded PostgreSQL for others.\n"
                  .formatted(machine)
              + "Start a PostgreSQL of your own and set ONGEKEND_DB_URL.");
    }
  }

  private static void unpack(Path cache, Path folder) {
    Path unfinished = cache.resolve(folder.getFileName() + ".unfinished");
    delete(unfinished);
    delete(folder);
    PrivateFiles.createFolder(cache);
    try (InputStream archive = openArchive();
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(archive))) {
      createFolder(unfinished);
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, unfinished);
      }
      Files.writeString(unfinished.resolve(MARK), measure(unfinished), UTF_8);
      Files.move(unfinished, folder, ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot unpack PostgreSQL into " + folder, e);
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path into)
      throws IOException {
    Path target = into.resolve(entry.getName()).normalize();
    if (!target.startsWith(into)) {
      throw new IOException("entry (%s) must stay inside the archive.".formatted(entry.getName()));
    }
    if (entry.isDirectory()) {
      createFolder(target);
      return;
    }
    createFolder(into.resolve(into.relativize(target).resolve("..")).normalize());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, target);
      boolean executable = (entry.getMode() & 0100) != 0;
      Files.setPosixFilePermissions(
          target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
  }

  /* Open to all: the programs are public, and the account that runs them may not be ours. */
  private static void createFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static boolean isComplete(Path folder) {
    Path mark = folder.resolve(MARK);
    try {
      return Files.exists(mark) && Files.readString(mark, UTF_8).equals(measure(folder));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + folder, e);
    }
  }

  private static String measure(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> counted =
          files.filter(Files::isRegularFile).filter(file -> !file.endsWith(MARK)).toList();
      long bytes = 0;
      for (Path file : counted) {
        bytes += Files.size(file);
      }
      return "%d files, %d bytes".formatted(counted.size(), bytes);
    }
  }

  private static String checksum() {
    try (InputStream archive = openArchive()) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(archive, digest).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + ARCHIVE, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  private static InputStream openArchive() {
    InputStream archive = PostgresBinaries.class.getClassLoader().getResourceAsStream(ARCHIVE);
    if (archive == null) {
      throw new PostgresException(
          "class path must hold %s, the programs of PostgreSQL.\n".formatted(ARCHIVE)
              + "Start a PostgreSQL of your own and set ONGEKEND_DB_URL.");
    }
    return new BufferedInputStream(archive);
  }

  /** Deletes a folder with all it holds; does nothing when there is none. */
  static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + folder, e);
    }
  }
}
