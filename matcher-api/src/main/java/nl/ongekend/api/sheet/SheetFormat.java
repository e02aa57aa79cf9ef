package nl.ongekend.api.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** A form in which tables are written. */
public enum SheetFormat {
  /** Text with commas, in UTF-8 with the mark by which spreadsheet programs know that. */
  CSV("text/csv") {
    @Override
    public SheetWriter writer(OutputStream out) throws IOException {
      return new CsvWriter(out);
    }
  },

  /** A workbook with one sheet. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
    @Override
    public SheetWriter writer(OutputStream out) {
      return new XlsxWriter(out);
    }
  };

  private final String mediaType;

  SheetFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Returns its media type. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns the end of the names of its files, such as {@code .csv}. */
  public String extension() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /** Begins a table. */
  public abstract SheetWriter writer(OutputStream out) throws IOException;
}
