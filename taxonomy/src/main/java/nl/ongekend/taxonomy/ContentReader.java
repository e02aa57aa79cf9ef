package nl.ongekend.taxonomy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link ContentWriter} wrote; an {@link IllegalStateException} says it cannot be. */
final class ContentReader {

  private final byte[] bytes;
  private int position;

  ContentReader(byte[] bytes) {
    this.bytes = bytes;
  }

  int number() {
    long value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      byte next = bytes[require(1)];
      position++;
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return Math.toIntExact(value);
      }
    }
    throw new IllegalStateException("a number is longer than five bytes at " + position);
  }

  /** Reads the length of a list whose elements take at least one byte each. */
  int count() {
    int count = number();
    require(count);
    return count;
  }

  String text() {
    int size = number();
    String text = new String(bytes, require(size), size, StandardCharsets.UTF_8);
    position += size;
    return text;
  }

  @Nullable String textOrAbsent() {
    String text = text();
    return text.isEmpty() ? null : text;
  }

  List<String> texts() {
    return texts(count());
  }

  List<String> texts(int count) {
    require(count);
    if (count == 0) {
      return List.of();
    }
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(text());
    }
    return List.copyOf(texts);
  }

  /** Reads a relation of so many rows whose values are below {@code limit}. */
  Csr relation(int expectedRows, int limit) {
    int rows = count();
    if (rows != expectedRows) {
      throw new IllegalStateException("%d rows instead of %d".formatted(rows, expectedRows));
    }
    int[] starts = new int[rows + 1];
    int[] values = new int[Math.max(16, rows)];
    int count = 0;
    for (int row = 0; row < rows; row++) {
      int size = count();
      if (count + size > values.length) {
        values = Arrays.copyOf(values, Math.max(count + size, 2 * values.length));
      }
      row(values, count, size, limit);
      count += size;
      starts[row + 1] = count;
    }
    return new Csr(starts, Arrays.copyOf(values, count));
  }

  void requireEnd() {
    if (position != bytes.length) {
      throw new IllegalStateException("content goes on after its end at " + position);
    }
  }

  private void row(int[] values, int from, int size, int limit) {
    int previous = 0;
    for (int i = from; i < from + size; i++) {
      previous += number();
      if (previous < 0 || previous >= limit) {
        throw new IllegalStateException("value %d is not below %d".formatted(previous, limit));
      }
      values[i] = previous;
    }
  }

  private int require(int size) {
    if (size < 0 || size > bytes.length - position) {
      throw new IllegalStateException(
          "%d bytes are asked at %d of %d".formatted(size, position, bytes.length));
    }
    return position;
  }
}
