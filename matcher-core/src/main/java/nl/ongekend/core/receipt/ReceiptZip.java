package nl.ongekend.core.receipt;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.ongekend.core.document.ContentHash;
import nl.ongekend.core.receipt.ReceiptException.Reason;

/**
 * A ZIP in the one framing that receipts have, so that any tool opens it and only this program's
 * own bytes are believed.
 *
 * <p>Every entry is compressed and dated 1 January 1980, without extra fields. The comment at the
 * end is {@code ongekend-receipt-1 sha256:} and the hash of everything before the comment. Reading
 * checks that hash, takes the entries, frames them anew and compares every byte: nothing can stand
 * before, between or after them, and the directory cannot show another file than the entries do.
 *
 * <p><b>Source</b>: PKWARE, <i>.ZIP File Format Specification</i> 6.3, sections 4.3.7, 4.3.12 and
 * 4.3.16.
 */
final class ReceiptZip {

  private static final String COMMENT = "ongekend-receipt-1 sha256:";
  private static final int COMMENT_BYTES = COMMENT.length() + 64;

  private static final int ENTRY = 0x04034b50;
  private static final int DIRECTORY = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int ENTRY_BYTES = 30;
  private static final int DIRECTORY_BYTES = 46;
  private static final int END_BYTES = 22;

  private static final int SIZE_AT = 18;
  private static final int NAME_AT = 26;

  private static final short VERSION = 20;
  private static final short DEFLATED = 8;
  private static final int FIRST_OF_1980 = 0x0021_0000;

  private ReceiptZip() {}

  /** One file of the ZIP. */
  record Entry(String name, PackedContent content) {}

  /** What a file of the ZIP is called and how large it may be. */
  record Expected(String name, int mostBytes) {}

  static byte[] write(List<Entry> entries) {
    List<byte[]> files = entries.stream().map(entry -> entry.content().deflated()).toList();
    int names = entries.stream().mapToInt(entry -> entry.name().length()).sum();
    int bytes = files.stream().mapToInt(file -> file.length).reduce(0, Math::addExact);
    int framing = entries.size() * (ENTRY_BYTES + DIRECTORY_BYTES) + 2 * names + END_BYTES;
    ByteBuffer out =
        ByteBuffer.allocate(Math.addExact(bytes, framing + COMMENT_BYTES))
            .order(ByteOrder.LITTLE_ENDIAN);
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      starts.add(out.position());
      out.putInt(ENTRY);
      putFile(out, entries.get(i), files.get(i).length);
      out.put(entries.get(i).name().getBytes(US_ASCII)).put(files.get(i));
    }
    int directory = out.position();
    for (int i = 0; i < entries.size(); i++) {
      out.putInt(DIRECTORY).putShort(VERSION);
      putFile(out, entries.get(i), files.get(i).length);
      out.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
      out.putInt(starts.get(i)).put(entries.get(i).name().getBytes(US_ASCII));
    }
    putEnd(out, entries.size(), directory);
    return out.array();
  }

  /** Writes what an entry and its line in the directory have in common. */
  private static void putFile(ByteBuffer out, Entry entry, int compressedBytes) {
    out.putShort(VERSION).putShort((short) 0).putShort(DEFLATED).putInt(FIRST_OF_1980);
    out.putInt(entry.content().crc()).putInt(compressedBytes).putInt(entry.content().size());
    out.putShort((short) entry.name().length()).putShort((short) 0);
  }

  private static void putEnd(ByteBuffer out, int entries, int directory) {
    int directoryBytes = out.position() - directory;
    out.putInt(END).putShort((short) 0).putShort((short) 0);
    out.putShort((short) entries).putShort((short) entries);
    out.putInt(directoryBytes).putInt(directory).putShort((short) COMMENT_BYTES);
    byte[] before = new byte[out.position()];
    out.get(0, before);
    out.put((COMMENT + ContentHash.ofBytes(before).hex()).getBytes(US_ASCII));
  }

  /**
   * Returns the contents of the expected files, in their order.
   *
   * @throws ReceiptException if there are other files, or anything else than {@link #write} writes
   */
  static List<PackedContent> read(byte[] zip, List<Expected> expected) {
    requireChecksum(zip);
    ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    List<Entry> entries = new ArrayList<>();
    for (Expected file : expected) {
      entries.add(new Entry(file.name(), content(in, file)));
    }
    if (!Arrays.equals(write(entries), zip)) {
      throw new ReceiptException(
          Reason.CONTRADICTS,
          "the ZIP must hold the %d files of a receipt and nothing else"
              .formatted(expected.size()));
    }
    return entries.stream().map(Entry::content).toList();
  }

  private static void requireChecksum(byte[] zip) {
    int end = zip.length - COMMENT_BYTES;
    String comment = end < 0 ? "" : new String(zip, end, COMMENT_BYTES, US_ASCII);
    if (!comment.startsWith(COMMENT)) {
      throw new ReceiptException(
          Reason.DAMAGED,
          "the file (%d bytes) must be an exported receipt, which ends with its checksum"
              .formatted(zip.length));
    }
    String actual = ContentHash.ofBytes(Arrays.copyOf(zip, end)).hex();
    if (!comment.equals(COMMENT + actual)) {
      throw new ReceiptException(
          Reason.DAMAGED, "the file must have the checksum it ends with, not " + actual);
    }
  }

  private static PackedContent content(ByteBuffer in, Expected file) {
    int start = in.position();
    if (in.remaining() < ENTRY_BYTES || in.getInt(start) != ENTRY) {
      throw missing(file);
    }
    int bytes = in.getInt(start + SIZE_AT);
    int nameBytes = Short.toUnsignedInt(in.getShort(start + NAME_AT));
    in.position(start + ENTRY_BYTES);
    if (bytes < 0 || in.remaining() < (long) nameBytes + bytes) {
      throw missing(file);
    }
    byte[] name = new byte[nameBytes];
    byte[] deflated = new byte[bytes];
    in.get(name).get(deflated);
    if (!new String(name, US_ASCII).equals(file.name())) {
      throw missing(file);
    }
    return PackedContent.ofDeflated(deflated, file.mostBytes(), file.name());
  }

  private static ReceiptException missing(Expected file) {
    return new ReceiptException(
        Reason.CONTRADICTS, "%s must be in the ZIP, in its place".formatted(file.name()));
  }
}
