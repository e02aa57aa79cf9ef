package nl.ongekend.api.sheet;

import java.io.IOException;
import java.io.InputStream;
import nl.ongekend.api.problem.ProblemException;

/** Reads tables. What a file is shows in its first bytes; its name does not count. */
public final class SheetReader {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private SheetReader() {}

  /**
   * Reads the first table of a file.
   *
   * @param stream XLSX, or CSV with commas, semicolons or tabs, in UTF-8 or Windows-1252; not
   *     closed
   * @throws ProblemException when it is neither, or asks for more than the limits
   * @throws IOException if the stream cannot be read
   */
  public static Sheet read(InputStream stream, SheetLimits limits) throws IOException {
    byte[] bytes = stream.readNBytes(Math.toIntExact(limits.bytes() + 1));
    if (bytes.length > limits.bytes()) {
      throw SheetProblems.tooLarge(
          "has more than %d bytes".formatted(limits.bytes()), "Divide it over several files.");
    }
    return read(bytes, limits);
  }

  private static Sheet read(byte[] bytes, SheetLimits limits) throws IOException {
    if (startsWith(bytes, OLD_EXCEL)) {
      throw SheetProblems.refused(
          "must be CSV or XLSX, and is from an older Excel or has a password",
          "Save it as XLSX without a password.");
    }
    SheetCollector rows = new SheetCollector(limits);
    if (startsWith(bytes, ZIP)) {
      XlsxReader.read(bytes, limits, rows);
    } else {
      CsvReader.read(bytes, rows);
    }
    return rows.sheet();
  }

  private static boolean startsWith(byte[] bytes, byte[] sign) {
    if (bytes.length < sign.length) {
      return false;
    }
    for (int i = 0; i < sign.length; i++) {
      if (bytes[i] != sign[i]) {
        return false;
      }
    }
    return true;
  }
}
