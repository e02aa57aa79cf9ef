package nl.ongekend.core.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.ongekend.core.score.WeekTimes;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/** Reads what a {@link FacetWriter} wrote, in the same order. Not thread-safe. */
final class FacetReader {

  private static final int WEEK_WORDS = (WeekTimes.SLOTS + 63) / 64;

  private final ByteArrayDataInput bytes;

  FacetReader(BytesRef bytes) {
    this.bytes = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
  }

  int number() {
    try {
      return bytes.readZInt();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  boolean flag() {
    return number() != 0;
  }

  String text() {
    try {
      return bytes.readString();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  <T> List<T> list(Function<FacetReader, T> element) {
    int size = number();
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(element.apply(this));
    }
    return values;
  }

  List<Integer> numbers() {
    return list(FacetReader::number);
  }

  WeekTimes times() {
    long[] words = new long[WEEK_WORDS];
    for (int i = 0; i < words.length; i++) {
      words[i] = bytes.readLong();
    }
    return WeekTimes.ofWords(words);
  }
}
