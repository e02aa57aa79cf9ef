package nl.ongekend.taxonomy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Keeps a snapshot in a file, so that a start does not have to read its sources again.
 *
 * <pre>
 *  bytes  what
 *      8  ONGKTAXO
 *      4  form of the content, big-endian
 *     32  SHA-256 of the content: the version of the snapshot
 *         content, to the end of the file
 * </pre>
 *
 * <p>The version is the checksum, so that a file whose bytes have changed can never be taken for
 * the snapshot it was. Reading costs one pass over the bytes.
 */
public final class SnapshotFile {

  private static final byte[] MAGIC = "ONGKTAXO".getBytes(StandardCharsets.US_ASCII);
  private static final int HASH_BYTES = 32;
  private static final int HEADER_BYTES = MAGIC.length + Integer.BYTES + HASH_BYTES;
  private static final long MAX_BYTES = 1L << 30;
  private static final String REMEDY = "Import the taxonomy again.";

  private SnapshotFile() {}

  /**
   * Writes a snapshot; the file is there whole or, after a failure, as it was.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(TaxonomySnapshot snapshot, Path file) throws IOException {
    byte[] content = SnapshotCodec.encode(snapshot.content());
    ByteBuffer bytes = ByteBuffer.allocate(HEADER_BYTES + content.length);
    bytes.put(MAGIC).putInt(SnapshotCodec.FORMAT);
    bytes.put(HexFormat.of().parseHex(snapshot.version())).put(content);
    Path folder = file.toAbsolutePath().getParent();
    Path temporary = Files.createTempFile(folder, "taxonomy", ".tmp");
    try {
      Files.write(temporary, bytes.array());
      replace(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /**
   * Reads a snapshot.
   *
   * @throws TaxonomyFormatException if the file is not one of a snapshot, is damaged, or has a form
   *     that this program does not know
   * @throws IOException if the file cannot be read
   */
  public static TaxonomySnapshot read(Path file) throws IOException {
    if (Files.size(file) > MAX_BYTES) {
      throw refused(file, Files.size(file) + " bytes", "must be at most " + MAX_BYTES + " bytes");
    }
    byte[] bytes = Files.readAllBytes(file);
    if (bytes.length < HEADER_BYTES || !startsWith(bytes, MAGIC)) {
      throw refused(file, bytes.length + " bytes", "must be the file of a taxonomy snapshot");
    }
    ByteBuffer header = ByteBuffer.wrap(bytes, MAGIC.length, HEADER_BYTES - MAGIC.length);
    int format = header.getInt();
    if (format != SnapshotCodec.FORMAT) {
      throw refused(file, "form " + format, "must have form " + SnapshotCodec.FORMAT);
    }
    byte[] hash = new byte[HASH_BYTES];
    header.get(hash);
    byte[] content = Arrays.copyOfRange(bytes, HEADER_BYTES, bytes.length);
    String version = SnapshotCodec.version(content);
    if (!version.equals(HexFormat.of().formatHex(hash))) {
      throw refused(file, "checksum " + version, "must have the checksum it was written with");
    }
    return decode(file.toString(), content, version);
  }

  /** Returns the content of a snapshot: the bytes whose SHA-256 is its version. */
  public static byte[] content(TaxonomySnapshot snapshot) {
    return SnapshotCodec.encode(snapshot.content());
  }

  /**
   * Returns the snapshot of a content.
   *
   * @param content what {@link #content} returned
   * @param name what to call it in messages
   * @throws TaxonomyFormatException if it is not the content of a snapshot
   */
  public static TaxonomySnapshot ofContent(byte[] content, String name) {
    return decode(name, content, SnapshotCodec.version(content));
  }

  private static TaxonomySnapshot decode(String name, byte[] content, String version) {
    try {
      return new TaxonomySnapshot(SnapshotCodec.decode(content), version);
    } catch (IllegalStateException | IllegalArgumentException | ArithmeticException e) {
      // The checksum is right, so another program wrote it.
      Problem problem = new Problem(name, 0, null, e.getMessage(), "must be a snapshot", REMEDY);
      throw new TaxonomyFormatException(problem, e);
    }
  }

  private static void replace(Path temporary, Path file) throws IOException {
    try {
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  private static TaxonomyFormatException refused(Path file, String value, String rule) {
    return new TaxonomyFormatException(new Problem(file.toString(), 0, null, value, rule, REMEDY));
  }
}
