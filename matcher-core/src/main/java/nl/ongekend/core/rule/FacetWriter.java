package nl.ongekend.core.rule;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Writes a facet as a short row of bytes: numbers as variable-length integers, seven bits a byte,
 * the sign in the lowest bit. Not thread-safe.
 */
final class FacetWriter {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(24);

  FacetWriter putNumber(long number) {
    long rest = (number << 1) ^ (number >> 63);
    while ((rest & ~0x7FL) != 0) {
      bytes.write((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes.write((int) rest);
    return this;
  }

  FacetWriter putEnum(@Nullable Enum<?> value) {
    return putNumber(value == null ? -1 : value.ordinal());
  }

  FacetWriter putAnswer(@Nullable Boolean answer) {
    return putNumber(answer == null ? -1 : answer ? 1 : 0);
  }

  /** A day on or after 1970 moves up by one, so that 0 is free for a date that is missing. */
  FacetWriter putDate(@Nullable LocalDate date) {
    if (date == null) {
      return putNumber(0);
    }
    long day = date.toEpochDay();
    return putNumber(day >= 0 ? day + 1 : day);
  }

  FacetWriter putText(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    putNumber(utf8.length);
    bytes.writeBytes(utf8);
    return this;
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }
}
