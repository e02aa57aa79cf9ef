package nl.ongekend.api.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes XLSX; memory is bounded by some rows and the texts that differ. */
final class XlsxWriter implements SheetWriter {

  private static final int ROWS_IN_MEMORY = 500;

  private final Workbook book;
  private final Worksheet sheet;
  private int row;

  XlsxWriter(OutputStream out) {
    book = new Workbook(out, "Ongekend", null);
    sheet = book.newWorksheet("Ongekend");
  }

  @Override
  public void write(List<? extends @Nullable Object> cells) throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      switch (cells.get(column)) {
        case null -> {}
        case Number number -> sheet.value(row, column, number);
        case Object text -> sheet.value(row, column, FormulaGuard.add(text.toString()));
      }
    }
    row++;
    if (row % ROWS_IN_MEMORY == 0) {
      sheet.flush();
    }
  }

  @Override
  public void close() throws IOException {
    book.finish();
  }
}
