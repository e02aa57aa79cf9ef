package nl.ongekend.api.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.ongekend.api.backup.BackupManifest.Part;
import nl.ongekend.api.view.ViewJson;
import tools.jackson.core.JacksonException;

/** An archive that is open for reading, and of which every byte has been checked. */
final class BackupFile implements AutoCloseable {

  private static final int MOST_MANIFEST_BYTES = 1 << 20;

  private final Path path;
  private final ZipFile zip;
  private final BackupManifest manifest;

  private BackupFile(Path path, ZipFile zip, String schema) throws IOException {
    this.path = path;
    this.zip = zip;
    this.manifest = readManifest(schema);
  }

  /**
   * Opens an archive and checks all of it.
   *
   * @param schema the form that it must have
   * @throws BackupException if it is no archive of ours, or differs from what its manifest says
   * @throws IOException if it cannot be read
   */
  static BackupFile open(Path path, String schema) throws IOException {
    if (!Files.isReadable(path)) {
      throw new BackupException(
          "backup (%s) must be a file that can be read.\nCheck the path and its rights."
              .formatted(path));
    }
    try {
      ZipFile zip = new ZipFile(path.toFile());
      try {
        BackupFile file = new BackupFile(path, zip, schema);
        file.verify();
        return file;
      } catch (IOException | RuntimeException e) {
        zip.close();
        throw e;
      }
    } catch (ZipException e) {
      throw new BackupException(damage(path, "is cut short or no archive"), e);
    }
  }

  BackupManifest manifest() {
    return manifest;
  }

  /** Returns the content of a part; the caller closes it. */
  InputStream content(Part part) throws IOException {
    return zip.getInputStream(entry(part.entry()));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private BackupManifest readManifest(String schema) throws IOException {
    try (InputStream in = zip.getInputStream(entry(BackupWriter.MANIFEST))) {
      byte[] json = in.readNBytes(MOST_MANIFEST_BYTES);
      BackupManifest read = ViewJson.mapper().readValue(json, BackupManifest.class);
      if (!schema.equals(read.schema())) {
        throw new BackupException(
            "backup (%s) has the form %s, and must have %s.\nName a backup and its keys, or use the program that wrote it."
                .formatted(path, read.schema(), schema));
      }
      return read;
    } catch (JacksonException | ZipException | EOFException e) {
      throw new BackupException(damage(path, "has a manifest that cannot be read"), e);
    }
  }

  private void verify() throws IOException {
    Set<String> expected = new HashSet<>(Set.of(BackupWriter.MANIFEST));
    for (Part part : manifest.parts()) {
      expected.add(part.entry());
      verify(part);
    }
    zip.stream()
        .map(ZipEntry::getName)
        .filter(name -> !expected.contains(name))
        .findFirst()
        .ifPresent(name -> {
          throw new BackupException(damage(path, "has a part that nobody put there: " + name));
        });
  }

  private void verify(Part part) throws IOException {
    MeasuredStream measured = new MeasuredStream(OutputStream.nullOutputStream());
    try (InputStream in = content(part)) {
      in.transferTo(measured);
    } catch (ZipException | EOFException e) {
      throw new BackupException(damage(path, "is damaged in " + part.entry()), e);
    }
    if (measured.bytes() != part.bytes() || !measured.sha256().equals(part.sha256())) {
      throw new BackupException(damage(path, "is damaged in " + part.entry()));
    }
  }

  private ZipEntry entry(String name) {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new BackupException(damage(path, "lacks " + name));
    }
    return entry;
  }

  private static String damage(Path path, String what) {
    return "backup (%s) %s.\nNothing was changed; use another copy.".formatted(path, what);
  }
}
