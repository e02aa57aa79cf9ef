package nl.ongekend.api.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes CSV. */
final class CsvWriter implements SheetWriter {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final CSVPrinter printer;

  CsvWriter(OutputStream out) throws IOException {
    BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    text.write(BYTE_ORDER_MARK);
    printer = new CSVPrinter(text, CSVFormat.DEFAULT);
  }

  @Override
  public void write(List<? extends @Nullable Object> cells) throws IOException {
    for (Object cell : cells) {
      printer.print(
          cell == null || cell instanceof Number ? cell : FormulaGuard.add(cell.toString()));
    }
    printer.println();
  }

  @Override
  public void close() throws IOException {
    printer.flush();
  }
}
