package nl.ongekend.api.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void csv_withAnySeparator_isRead(String sign) throws IOException {
    Sheet sheet =
        Sheets.read(Sheets.utf8("\uFEFFNaam%1$sUren\n\nYara%1$s 24-32 \n".formatted(sign)));

    assertThat(sheet.header()).containsExactly("Naam", "Uren");
    assertThat(sheet.rows()).containsExactly(new Sheet.Row(3, List.of("Yara", "24-32")));
  }

  @Test
  void csv_withQuotedSeparatorsAndLines_keepsThemInTheCell() throws IOException {
    Sheet sheet = Sheets.read(Sheets.utf8("Name,Skills\n\"Yara, A.\",\"weld\nread drawings\"\n"));

    assertThat(sheet.rows().getFirst().cells()).containsExactly("Yara, A.", "weld\nread drawings");
  }

  @Test
  void csv_ofWindows_isReadWithItsLetters() throws IOException {
    Sheet sheet = Sheets.read("Cliënt;Uren\nZoë;32\n".getBytes(Charset.forName("windows-1252")));

    assertThat(sheet.header()).containsExactly("Cliënt", "Uren");
    assertThat(sheet.rows().getFirst().cells()).containsExactly("Zoë", "32");
  }

  @Test
  void xlsx_withNumbersDatesAndFormulas_isReadByValue() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "test", null);
        Worksheet sheet = book.newWorksheet("people")) {
      sheet.value(0, 0, "Name");
      sheet.value(2, 0, "Yara");
      sheet.value(2, 1, 32);
      sheet.value(2, 2, 29.75);
      sheet.value(2, 3, LocalDate.of(2027, 3, 1));
      sheet.style(2, 3).format("dd-mm-yyyy").set();
      sheet.value(2, 4, true);
      sheet.formula(2, 5, "1+1");
    }

    Sheet sheet = Sheets.read(out.toByteArray());

    assertThat(sheet.rows()).hasSize(1);
    assertThat(sheet.rows().getFirst().number()).isEqualTo(3);
    assertThat(sheet.rows().getFirst().cells().subList(0, 4))
        .containsExactly("Yara", "32", "29.75", "2027-03-01");
    assertThat(sheet.rows().getFirst().cells()).doesNotContain("1+1", "=1+1");
  }

  @Test
  void number_withAMillionDigits_isNotWrittenOut() throws IOException {
    byte[] book =
        changed(
            Sheets.write(SheetFormat.XLSX, List.of(List.of("n"), List.of(7))),
            "<v>7<",
            "<v>1E1000000<");

    assertThat(Sheets.read(book).rows().getFirst().cells().getFirst()).isEqualTo("1E+1000000");
  }

  @Test
  void xlsx_thatDefinesEntities_isNotExpanded() throws IOException {
    String bomb = "<!DOCTYPE a [<!ENTITY b \"bomb\"><!ENTITY c \"&b;&b;\">]>";
    byte[] book = Sheets.write(SheetFormat.XLSX, List.of(List.of("Name"), List.of("Yara")));
    byte[] armed = changed(changed(book, "<sst", bomb + "<sst"), "Yara", "&c;");

    assertThatThrownBy(() -> Sheets.read(armed)).hasMessageStartingWith("file must be XLSX");
  }

  @Test
  void xlsx_thatUnpacksToMuch_isRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write(new byte[3 << 20]);
    }
    SheetLimits limits = new SheetLimits(1 << 20, 2 << 20, 10, 100, 100);

    assertThat(out.size()).isLessThan(10_000);
    assertThatThrownBy(() -> SheetReader.read(new ByteArrayInputStream(out.toByteArray()), limits))
        .hasMessage(
            "file has more than 2097152 bytes when it is unpacked.\nDivide it over several files.");
  }

  @Test
  void table_beyondALimit_isRefusedWithTheLimit() {
    assertRefused("a,b,c\n", "has 3 columns; the most is 2");
    assertRefused("a\n1234567\n", "has a cell of 7 characters in row 2; the most is 6");
    assertRefused("a,b\n1,2\n3,4\n", "has more than 5 cells");
    assertRefused("a\n" + "1\n".repeat(40), "has more than 50 bytes");
  }

  private static void assertRefused(String csv, String rule) {
    SheetLimits limits = new SheetLimits(50, 50, 2, 5, 6);

    assertThatThrownBy(() -> SheetReader.read(new ByteArrayInputStream(Sheets.utf8(csv)), limits))
        .hasMessageStartingWith("file " + rule + ".\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n", "a,\"b", "\u0000\u0001", "PK\u0003\u0004 no zip"})
  void file_thatIsNoTable_isRefusedWithARemedy(String text) {
    assertThatThrownBy(() -> Sheets.read(Sheets.utf8(text)))
        .hasMessageStartingWith("file must ")
        .message()
        .contains("\n");
  }

  @Test
  void letters_beyondZ_goOnWithTwo() {
    assertThat(List.of(Sheet.letters(0), Sheet.letters(25), Sheet.letters(26), Sheet.letters(701)))
        .containsExactly("A", "Z", "AA", "ZZ");
  }

  /** Returns a packed file with a text in each of its entries replaced. */
  private static byte[] changed(byte[] packed, String from, String to) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipFile zip = ZipFile.builder().setByteArray(packed).get();
        ZipOutputStream copy = new ZipOutputStream(out)) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        copy.putNextEntry(new ZipEntry(entry.getName()));
        String text = new String(zip.getInputStream(entry).readAllBytes(), UTF_8);
        copy.write(Sheets.utf8(text.replace(from, to)));
      }
    }
    return out.toByteArray();
  }
}
