package nl.ongekend.core.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.ongekend.core.score.WeekTimes;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/** Writes facets as bytes; equal facets give equal bytes. Not thread-safe. */
final class FacetWriter {

  private final ByteBuffersDataOutput bytes = new ByteBuffersDataOutput();

  private FacetWriter() {}

  /** Returns the bytes that {@code content} writes. */
  static BytesRef bytes(Consumer<FacetWriter> content) {
    FacetWriter writer = new FacetWriter();
    content.accept(writer);
    return new BytesRef(writer.bytes.toArrayCopy());
  }

  FacetWriter number(int value) {
    try {
      bytes.writeZInt(value);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return this;
  }

  FacetWriter flag(boolean value) {
    return number(value ? 1 : 0);
  }

  FacetWriter text(String value) {
    bytes.writeString(value);
    return this;
  }

  <T> FacetWriter list(List<T> values, BiConsumer<FacetWriter, T> element) {
    number(values.size());
    values.forEach(value -> element.accept(this, value));
    return this;
  }

  FacetWriter times(WeekTimes times) {
    for (long word : times.toWords()) {
      bytes.writeLong(word);
    }
    return this;
  }
}
