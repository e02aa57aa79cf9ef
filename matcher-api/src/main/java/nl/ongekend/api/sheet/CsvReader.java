package nl.ongekend.api.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV as spreadsheet programs write it: with the separator and encoding of the machine. */
final class CsvReader {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  private CsvReader() {}

  static void read(byte[] bytes, SheetCollector rows) throws IOException {
    String text = text(bytes);
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(separator(text)).setIgnoreEmptyLines(false).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      for (CSVRecord record : parser) {
        rows.add(Math.toIntExact(record.getRecordNumber()), Arrays.asList(record.values()));
      }
    } catch (UncheckedIOException | IOException e) {
      throw SheetProblems.refused(
          "must have a closing quotation mark for each opening one",
          "Maybe it is not CSV; save it as XLSX.");
    }
  }

  /** Returns the text; bytes that are no UTF-8 are from a program that writes Windows-1252. */
  private static String text(byte[] bytes) {
    requireText(bytes);
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS);
    }
  }

  private static void requireText(byte[] bytes) {
    for (byte one : bytes) {
      if (one == 0) {
        throw SheetProblems.refused("must be CSV or XLSX", "Save it as one of both.");
      }
    }
  }

  /** Returns the separator that stands most often in the first line; the comma when none does. */
  private static char separator(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    return SEPARATORS.stream()
        .max(
            Comparator.<Character>comparingLong(sign -> count(first, sign))
                .thenComparing(SEPARATORS::indexOf, Comparator.reverseOrder()))
        .orElseThrow();
  }

  /** Counts what stands outside quotation marks. */
  private static long count(String line, char sign) {
    boolean quoted = false;
    long count = 0;
    for (int i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      count += !quoted && line.charAt(i) == sign ? 1 : 0;
    }
    return count;
  }
}
