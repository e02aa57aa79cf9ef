package nl.ongekend.api.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ongekend.api.problem.ProblemException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads XLSX: the first sheet, a formula by the value that was computed when it was saved. */
final class XlsxReader {

  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]");
  private static final int LONGEST_NUMBER = 40;
  private static final int BUFFER_BYTES = 1 << 16;

  private XlsxReader() {}

  static void read(byte[] bytes, SheetLimits limits, SheetCollector into) throws IOException {
    try {
      requireUnpackable(bytes, limits);
      try (ReadableWorkbook book =
              new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS);
          Stream<Row> rows = book.getFirstSheet().openStream()) {
        rows.forEach(row -> into.add(row.getRowNum(), cells(row)));
      }
    } catch (ProblemException e) {
      throw e;
    } catch (RuntimeException | IOException e) {
      // The bytes are in memory: whatever the reader throws is about what stands in them.
      throw SheetProblems.refused("must be XLSX, and cannot be read", "Save it again, or as CSV.");
    }
  }

  /** Unpacks everything once and keeps none of it: what a packed file says of its size may lie. */
  private static void requireUnpackable(byte[] bytes, SheetLimits limits) throws IOException {
    byte[] buffer = new byte[BUFFER_BYTES];
    long unpacked = 0;
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        try (InputStream content = zip.getInputStream(entry)) {
          for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            unpacked += read;
            if (unpacked > limits.unpackedBytes()) {
              throw SheetProblems.tooLarge(
                  "has more than %d bytes when it is unpacked".formatted(limits.unpackedBytes()),
                  "Divide it over several files.");
            }
          }
        }
      }
    }
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < row.getCellCount(); column++) {
      cells.add(row.getOptionalCell(column).map(XlsxReader::text).orElse(""));
    }
    return cells;
  }

  private static String text(Cell cell) {
    return cell.getType() == CellType.NUMBER ? number(cell) : shown(cell);
  }

  private static String shown(Cell cell) {
    return cell.getType() == CellType.FORMULA
        ? Objects.requireNonNullElse(cell.getRawValue(), "")
        : cell.getText();
  }

  private static String number(Cell cell) {
    if (isDate(cell.getDataFormatString())) {
      return cell.asDate().toLocalDate().toString();
    }
    BigDecimal number = cell.asNumber().stripTrailingZeros();
    // A number such as 1E+1000000 would have a million digits.
    return Math.abs(number.scale()) > LONGEST_NUMBER ? number.toString() : number.toPlainString();
  }

  /** Returns whether a format shows days; what stands between quotation marks is shown as it is. */
  private static boolean isDate(@Nullable String format) {
    return format != null && QUOTED.matcher(format).replaceAll("").matches("(?i).*[dy].*");
  }
}
