package nl.ongekend.api.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table row by row; closing it ends the table and leaves the stream open. */
public interface SheetWriter extends Closeable {

  /**
   * Writes a row.
   *
   * @param cells numbers stay numbers, null leaves a cell empty, everything else is text that is
   *     never taken for a formula
   */
  void write(List<? extends @Nullable Object> cells) throws IOException;
}
