package nl.ongekend.taxonomy.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.ongekend.taxonomy.TaxonomyFormatException;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CsvReaderTest {

  @Test
  void next_quotedCells_keepSeparatorsQuotesAndLineBreaks() {
    assertThat(rows("a,\"b, \"\"c\"\"\nd\",\r\n\r\ne,,f"))
        .containsExactly(List.of("a", "b, \"c\"\nd", ""), List.of("e", "", "f"));
  }

  @Test
  void next_byteOrderMark_isNoPartOfTheFirstCell() {
    assertThat(rows("\uFEFF\"a\",b\r")).containsExactly(List.of("a", "b"));
  }

  @Test
  void next_tabs_leaveQuotesAlone() {
    CsvReader reader = reader("\"a\tb\"c\n".getBytes(StandardCharsets.UTF_8), '\t');

    assertThat(reader.next()).containsExactly("\"a", "b\"c");
    assertThat(reader.next()).isNull();
  }

  @Test
  void line_rowAfterCellWithLineBreaks_isItsOwn() {
    CsvReader reader = reader("a,\"b\n\nc\"\n\nd,e".getBytes(StandardCharsets.UTF_8), ',');

    reader.next();
    assertThat(reader.line()).isEqualTo(1);
    reader.next();
    assertThat(reader.line()).isEqualTo(5);
  }

  @Test
  void next_quoteNeverClosed_namesTheLineWhereItOpens() {
    assertThatExceptionOfType(TaxonomyFormatException.class)
        .isThrownBy(() -> rows("a,b\nc,\"d\ne,f\n"))
        .withMessageStartingWith("test.csv, line 2: (d\ne,f) must close its quote.\n");
  }

  @Test
  void next_textAfterClosingQuote_isRefused() {
    assertThatExceptionOfType(TaxonomyFormatException.class)
        .isThrownBy(() -> rows("a,\"b\"c\n"))
        .withMessageStartingWith("test.csv, line 1: (b) must end at its closing quote.\n");
  }

  @Test
  void next_quoteInsidePlainCell_isRefused() {
    assertThatExceptionOfType(TaxonomyFormatException.class)
        .isThrownBy(() -> rows("a,b 2\" pipe\n"))
        .withMessageStartingWith("test.csv, line 1: (b 2) must not have a quote inside.\n");
  }

  @Test
  void next_notUtf8_isRefused() {
    CsvReader reader = reader("a,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1), ',');

    assertThatExceptionOfType(TaxonomyFormatException.class)
        .isThrownBy(reader::next)
        .withMessageContaining("must be UTF-8, near this line")
        .withMessageContaining("Save the file as UTF-8");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void next_whateverIsQuoted_comesBack(long seed) {
    Random random = Seeds.random(seed);
    List<List<String>> table = new ArrayList<>();
    for (int row = 0; row < 20; row++) {
      table.add(random.ints(3, 0, 8).mapToObj(length -> cell(random, length)).toList());
    }
    String text =
        table.stream()
            .map(row -> row.stream().map(CsvReaderTest::quote).collect(Collectors.joining(",")))
            .collect(Collectors.joining("\r\n"));

    assertThat(rows(text)).isEqualTo(table);
  }

  private static String cell(Random random, int length) {
    String alphabet = "ab,\"\n é\u4f60";
    return random
        .ints(length, 0, alphabet.length())
        .mapToObj(i -> alphabet.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  private static String quote(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static List<List<String>> rows(String text) {
    CsvReader reader = reader(text.getBytes(StandardCharsets.UTF_8), ',');
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row = reader.next(); row != null; row = reader.next()) {
      rows.add(row);
    }
    return rows;
  }

  private static CsvReader reader(byte[] bytes, char separator) {
    return new CsvReader("test.csv", new ByteArrayInputStream(bytes), separator);
  }
}
