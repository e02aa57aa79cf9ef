package nl.ongekend.api.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;
import nl.ongekend.api.service.ContentIds;
import nl.ongekend.core.document.DocumentException;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.document.NdjsonLine;
import nl.ongekend.core.document.NdjsonReader;
import nl.ongekend.core.profile.Passport;
import org.jspecify.annotations.Nullable;

/** The passports of a file, one a line. A line that is refused is told and passed over. */
public final class PassportLines implements Iterator<Passport>, Closeable {

  private final Documents documents = new Documents();
  private final NdjsonReader lines;
  private final BiConsumer<Long, DocumentException> refused;
  private @Nullable Passport next;

  /**
   * Reads lines.
   *
   * @param stream closed with this
   * @param refused told the number of a line that is refused, and why
   */
  public PassportLines(InputStream stream, BiConsumer<Long, DocumentException> refused) {
    this.lines = new NdjsonReader(stream);
    this.refused = refused;
  }

  @Override
  public boolean hasNext() {
    try {
      for (NdjsonLine line = null; next == null; ) {
        line = lines.readLine();
        if (line == null) {
          return false;
        }
        next = read(line);
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("reading passports", e);
    }
  }

  private @Nullable Passport read(NdjsonLine line) {
    try {
      return switch (line) {
        case NdjsonLine.Text text ->
            documents.readPassport(text.json(), () -> ContentIds.of(text.json()));
        case NdjsonLine.Refused unreadable -> throw unreadable.reason();
      };
    } catch (DocumentException e) {
      refused.accept(line.number(), e);
      return null;
    }
  }

  @Override
  public Passport next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("there are no more passports");
    }
    Passport passport = next;
    next = null;
    return passport;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
