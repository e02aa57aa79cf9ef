package nl.ongekend.api.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Tables of tests. */
public final class Sheets {

  private Sheets() {}

  /** Reads a file within the standard limits. */
  public static Sheet read(byte[] bytes) throws IOException {
    return SheetReader.read(new ByteArrayInputStream(bytes), SheetLimits.standard());
  }

  /** Returns a table as people write it here: a row a line, bars between the cells. */
  public static Sheet of(String rows) throws IOException {
    List<List<String>> cells =
        rows.lines()
            .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
            .toList();
    return read(write(SheetFormat.CSV, cells));
  }

  /** Returns a file with these rows. */
  public static byte[] write(SheetFormat format, List<? extends List<?>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SheetWriter writer = format.writer(out)) {
      for (List<?> row : rows) {
        writer.write(row);
      }
    }
    return out.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }
}
