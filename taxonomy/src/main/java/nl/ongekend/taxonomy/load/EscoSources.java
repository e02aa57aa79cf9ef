package nl.ongekend.taxonomy.load;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.ongekend.taxonomy.Problem;
import nl.ongekend.taxonomy.TaxonomyFormatException;

/**
 * The files in a mixture of zips, folders and single files; zips stay open until this is closed.
 *
 * <p>Nothing is unpacked to disk. What a zip holds is bounded, whatever its directory says.
 */
final class EscoSources implements AutoCloseable {

  /** The largest file in a zip that is read; the largest of ESCO 1.1.1 has 21 MB. */
  static final long MAX_ENTRY_BYTES = 512L << 20;

  private static final int MAX_ENTRIES = 1_000;
  private static final int MAX_DEPTH = 4;

  private final long maxEntryBytes;
  private final List<Source> sources = new ArrayList<>();
  private final List<ZipFile> zips = new ArrayList<>();

  private EscoSources(long maxEntryBytes) {
    this.maxEntryBytes = maxEntryBytes;
  }

  /**
   * Opens everything that the paths hold.
   *
   * @param maxEntryBytes the largest file in a zip that is read, as a rule {@link #MAX_ENTRY_BYTES}
   * @throws TaxonomyFormatException if a path does not exist or a zip cannot be read
   */
  static EscoSources open(List<Path> paths, long maxEntryBytes) {
    EscoSources opened = new EscoSources(maxEntryBytes);
    try {
      paths.forEach(opened::add);
      return opened;
    } catch (TaxonomyFormatException e) {
      opened.close();
      throw e;
    }
  }

  /** Returns the files: as the paths were given, inside a folder or zip by name. */
  List<Source> list() {
    return sources;
  }

  @Override
  public void close() {
    for (ZipFile zip : zips) {
      try {
        zip.close();
      } catch (IOException e) {
        throw unreadable(zip.getName(), e);
      }
    }
  }

  private void add(Path path) {
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (name(path).toLowerCase(Locale.ROOT).endsWith(".zip")) {
      addZip(path);
    } else if (Files.isRegularFile(path)) {
      sources.add(new Source(path.toString(), name(path), () -> Files.newInputStream(path)));
    } else {
      String remedy = "Give the zips, folders or csv files of the ESCO download.";
      throw new TaxonomyFormatException(
          new Problem(path.toString(), 0, null, null, "must be a file or folder", remedy));
    }
  }

  private void addFolder(Path folder) {
    try (Stream<Path> files = Files.walk(folder, MAX_DEPTH)) {
      files.filter(Files::isRegularFile).sorted().filter(EscoSources::isData).forEach(this::add);
    } catch (IOException e) {
      throw unreadable(folder.toString(), e);
    }
  }

  private void addZip(Path path) {
    try {
      ZipFile zip = new ZipFile(path.toFile());
      zips.add(zip);
      if (zip.size() > MAX_ENTRIES) {
        String rule = "must not hold more than " + MAX_ENTRIES + " files";
        String given = Integer.toString(zip.size());
        throw refused(path.toString(), given, rule, "Is it the ESCO download?");
      }
      zip.stream()
          .filter(entry -> !entry.isDirectory())
          .sorted(Comparator.comparing(ZipEntry::getName))
          .forEach(entry -> sources.add(source(path, zip, entry)));
    } catch (IOException e) {
      throw unreadable(path.toString(), e);
    }
  }

  private Source source(Path path, ZipFile zip, ZipEntry entry) {
    String name = path + "!" + entry.getName();
    String simpleName = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    return new Source(name, simpleName, () -> new CheckedEntry(name, zip, entry, maxEntryBytes));
  }

  private static boolean isData(Path path) {
    String name = name(path).toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".zip");
  }

  private static String name(Path path) {
    Path last = path.getFileName();
    return last == null ? "" : last.toString();
  }

  private static TaxonomyFormatException unreadable(String name, IOException cause) {
    String remedy = "Download it again; it is damaged or incomplete.";
    return new TaxonomyFormatException(
        new Problem(name, 0, null, cause.getMessage(), "must be readable", remedy), cause);
  }

  private static TaxonomyFormatException refused(
      String name, String value, String rule, String remedy) {
    return new TaxonomyFormatException(new Problem(name, 0, null, value, rule, remedy));
  }

  /**
   * A file somewhere.
   *
   * @param name how messages call it
   * @param simpleName its name without folder and zip
   */
  record Source(String name, String simpleName, Opener opener) {

    InputStream open() {
      try {
        return opener.open();
      } catch (IOException e) {
        throw unreadable(name, e);
      }
    }
  }

  /** Opens the bytes of a file. */
  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException;
  }

  /**
   * A file in a zip: bounded, and compared with its checksum, which {@link ZipFile} does not do.
   */
  private static final class CheckedEntry extends FilterInputStream {

    private final String name;
    private final ZipEntry entry;
    private final CheckedInputStream checked;
    private final long maxBytes;
    private long bytes;

    CheckedEntry(String name, ZipFile zip, ZipEntry entry, long maxBytes) throws IOException {
      this(name, entry, maxBytes, new CheckedInputStream(zip.getInputStream(entry), new CRC32()));
    }

    private CheckedEntry(String name, ZipEntry entry, long maxBytes, CheckedInputStream checked) {
      super(checked);
      this.maxBytes = maxBytes;
      this.name = name;
      this.entry = entry;
      this.checked = checked;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      if (count < 0) {
        requireChecksum();
        return count;
      }
      bytes += count;
      if (bytes > maxBytes) {
        String rule = "must not be larger than " + maxBytes + " bytes";
        throw refused(name, "at least " + bytes + " bytes", rule, "Is it the ESCO download?");
      }
      return count;
    }

    private void requireChecksum() throws IOException {
      if (entry.getCrc() >= 0 && checked.getChecksum().getValue() != entry.getCrc()) {
        throw new IOException("checksum differs");
      }
    }
  }
}
