package nl.ongekend.core.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ongekend.core.document.DocumentException;
import nl.ongekend.core.receipt.ReceiptException.Reason;

/**
 * An exported receipt: the receipt with everything it names, in one file that needs no store, no
 * network and no installation to replay. Immutable.
 *
 * <p>The file is a ZIP of {@code receipt.json} and a file for each {@link ReceiptPart}. Every
 * content has the hash that the receipt names, so who knows the id of a receipt can trust all of
 * the file.
 */
public final class ReceiptFile {

  /** How many bytes a file may have at most. */
  public static final int MOST_BYTES = 256 << 20;

  private static final String RECEIPT = "receipt.json";
  private static final int MOST_RECEIPT_BYTES = 1 << 20;

  private final Receipt receipt;
  private final Map<ReceiptPart, PackedContent> contentByPart;

  private ReceiptFile(Receipt receipt, Map<ReceiptPart, PackedContent> contentByPart) {
    this.receipt = receipt;
    this.contentByPart = new EnumMap<>(contentByPart);
    for (ReceiptPart part : ReceiptPart.values()) {
      PackedContent content = contentByPart.get(part);
      if (content == null || !content.hash().equals(receipt.basis().hash(part))) {
        throw new ReceiptException(
            Reason.CONTRADICTS,
            "%s (hash %s) must be what the receipt names, %s"
                .formatted(
                    part.file(),
                    content == null ? "none" : content.hash(),
                    receipt.basis().hash(part)));
      }
    }
  }

  /**
   * Returns the file of a receipt and its contents.
   *
   * @throws ReceiptException if a content is missing or is not the one that the receipt names
   */
  public static ReceiptFile of(Receipt receipt, Map<ReceiptPart, PackedContent> contentByPart) {
    return new ReceiptFile(receipt, contentByPart);
  }

  /**
   * Reads a file.
   *
   * @throws ReceiptException if it is damaged, cut off, edited or made by a later program
   */
  public static ReceiptFile read(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw new ReceiptException(
          Reason.TOO_LARGE,
          "the file (%d bytes) must have at most %d bytes".formatted(file.length, MOST_BYTES));
    }
    List<ReceiptZip.Expected> expected = new ArrayList<>();
    expected.add(new ReceiptZip.Expected(RECEIPT, MOST_RECEIPT_BYTES));
    for (ReceiptPart part : ReceiptPart.values()) {
      expected.add(new ReceiptZip.Expected(part.file(), part.mostBytes()));
    }
    List<PackedContent> contents = ReceiptZip.read(file, expected);
    Map<ReceiptPart, PackedContent> contentByPart = new EnumMap<>(ReceiptPart.class);
    for (ReceiptPart part : ReceiptPart.values()) {
      contentByPart.put(part, contents.get(part.ordinal() + 1));
    }
    return new ReceiptFile(receipt(contents.getFirst().content()), contentByPart);
  }

  private static Receipt receipt(byte[] json) {
    try {
      Receipt receipt = Receipt.parse(new String(json, UTF_8));
      if (!Arrays.equals(receipt.toJson().getBytes(UTF_8), json)) {
        throw new ReceiptException(
            Reason.CONTRADICTS, RECEIPT + " must be in its canonical form (RFC 8785)");
      }
      return receipt;
    } catch (DocumentException e) {
      throw ReceiptException.of(
          Reason.UNKNOWN_VERSION,
          "%s must be a receipt as this program knows it".formatted(RECEIPT),
          e);
    }
  }

  /** Returns the bytes of the file: the same for the same receipt and contents. */
  public byte[] toBytes() {
    List<ReceiptZip.Entry> entries = new ArrayList<>();
    byte[] json = receipt.toJson().getBytes(UTF_8);
    entries.add(new ReceiptZip.Entry(RECEIPT, PackedContent.of(json)));
    contentByPart.forEach(
        (part, content) -> entries.add(new ReceiptZip.Entry(part.file(), content)));
    return ReceiptZip.write(entries);
  }

  /** Returns the receipt. */
  public Receipt receipt() {
    return receipt;
  }

  /** Returns one content. */
  public PackedContent content(ReceiptPart part) {
    return Objects.requireNonNull(contentByPart.get(part));
  }
}
