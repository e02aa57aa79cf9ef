package nl.ongekend.core.rule;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what {@link FacetWriter} wrote, in the same order. Not thread-safe. */
final class FacetReader {

  private static final long LAST_DAY = LocalDate.MAX.toEpochDay();

  private final byte[] bytes;
  private int position;

  FacetReader(byte[] bytes) {
    this.bytes = bytes;
  }

  int getNumber() {
    long number = getLong();
    if (number != (int) number) {
      throw damaged();
    }
    return (int) number;
  }

  private long getLong() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte next = bytes[require(1)];
      position++;
      value |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return (value >>> 1) ^ -(value & 1);
      }
    }
    throw damaged();
  }

  <E extends Enum<E>> E getEnum(E[] values) {
    E value = getEnumOrNull(values);
    if (value == null) {
      throw damaged();
    }
    return value;
  }

  <E extends Enum<E>> @Nullable E getEnumOrNull(E[] values) {
    int ordinal = getNumber();
    if (ordinal >= values.length) {
      throw damaged();
    }
    return ordinal < 0 ? null : values[ordinal];
  }

  @Nullable Boolean getAnswer() {
    int answer = getNumber();
    return answer < 0 ? null : answer == 1;
  }

  @Nullable LocalDate getDate() {
    long day = getLong();
    if (day == 0) {
      return null;
    }
    if (Math.abs(day) > LAST_DAY) {
      throw damaged();
    }
    return LocalDate.ofEpochDay(day > 0 ? day - 1 : day);
  }

  String getText() {
    int length = getNumber();
    String text = new String(bytes, require(length), length, StandardCharsets.UTF_8);
    position += length;
    return text;
  }

  /** Reads a list that may be missing: its size or -1, then its elements. */
  <T> @Nullable List<T> getList(Supplier<T> element) {
    int size = getNumber();
    if (size < 0) {
      return null;
    }
    List<T> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(element.get());
    }
    return list;
  }

  void requireEnd() {
    if (position != bytes.length) {
      throw damaged();
    }
  }

  private int require(int count) {
    if (count < 0 || count > bytes.length - position) {
      throw damaged();
    }
    return position;
  }

  private IllegalArgumentException damaged() {
    return new IllegalArgumentException(
        "%d bytes do not hold a facet; reading stopped at byte %d.%nMaybe the index was written by another version: rebuild it."
            .formatted(bytes.length, position));
  }
}
