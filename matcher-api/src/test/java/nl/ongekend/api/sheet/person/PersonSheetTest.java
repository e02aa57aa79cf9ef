package nl.ongekend.api.sheet.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.ongekend.api.sheet.Sheet;
import nl.ongekend.api.sheet.Sheets;
import nl.ongekend.core.document.Documents;
import nl.ongekend.taxonomy.ToyTaxonomy;
import nl.ongekend.taxonomy.place.PlaceTable;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Feature: a table of people becomes passports, and each cell tells what was made of it. */
class PersonSheetTest {

  private static final PersonVocabulary VOCABULARY =
      new PersonVocabulary(ToyTaxonomy.snapshot(), PlaceTable.starter());

  static LongStream seeds() {
    return Seeds.seeds();
  }

  private static List<PersonRow> read(Sheet sheet) {
    return new PersonSheet(sheet, ColumnGuess.of(sheet.header()), VOCABULARY).rows().toList();
  }

  private static List<PersonRow> read(String table) throws IOException {
    return read(Sheets.of(table));
  }

  private static String told(List<PersonRow> rows) {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell ->
            cell.parts().stream()
                .map(part ->
                    "%s %s %s %s\n"
                        .formatted(cell.place(), part.given(), part.state(), part.meanings())))
        .collect(Collectors.joining());
  }

  private static String json(List<PersonRow> rows) {
    return new Documents().write(rows.getFirst().findPassport().orElseThrow());
  }

  @Test
  void row_thatIsUnderstood_becomesAPassport() throws IOException {
    List<PersonRow> rows =
        read(
            """
            Naam | Nummer | Beroep | Vaardigheden               | Talen             | Uren  | Woonplaats | Reistijd | Vervoer   | Aantekening
            Yara | 17     | welder | weld; cliënten wassen      | Arabic C1; nl: A2 | 24-32 | 9711 AB    | 45 min   | fiets, ov | Arbeid vrij toegestaan. TWV niet vereist.
            """);

    assertThat(json(rows))
        .contains("\"externalKey\":{\"source\":\"table\",\"sourceKey\":\"17\"}")
        .contains("\"name\":\"Yara\"")
        .contains("urn:ongekend:skill:weld", "urn:ongekend:skill:wash-clients")
        .contains("urn:ongekend:occupation:welder")
        .contains("\"language\":\"ar\"", "\"speaking\":\"C1\"", "\"language\":\"nl\"")
        .contains("\"minHours\":24,\"maxHours\":32")
        .contains("\"postcode\":9711", "\"maxMinutes\":45", "BICYCLE", "PUBLIC_TRANSPORT")
        .contains("\"access\":\"FREE\"")
        .doesNotContain("AB");
  }

  @Test
  void cell_thatIsNotSure_isOfferedAndStaysUnknown() throws IOException {
    List<PersonRow> rows =
        read(
            """
            Name | Skills
            Yara | give; zzz; weld; tekening lezen
            """);

    assertThat(told(rows))
        .isEqualTo(
            """
            A2 Yara UNDERSTOOD [Yara]
            B2 give OFFERED [give first aid, give medicines]
            B2 zzz NOT_UNDERSTOOD []
            B2 weld UNDERSTOOD [weld]
            B2 tekening lezen OFFERED [tekeningen lezen]
            """);
    assertThat(json(rows)).contains("skill:weld").doesNotContain("first-aid", "drawings");
    assertThat(rows.getFirst().cells().getLast().state()).isEqualTo(CellState.NOT_UNDERSTOOD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          hours          | 200          | must be hours a week, such as 32 or 24-32
          hours          | 32-24        | must be hours a week, such as 32 or 24-32
          dutch          | mother tongue| must be NONE or a level from A1 to C2
          languages      | Klingon B1   | must be a language and a level from A1 to C2
          minutes        | 0            | must be minutes from 1 to 240
          available from | 31-2-2027    | must be a date, such as 2027-03-01 or 1-3-2027
          place          | Atlantis     | must be a postcode, a municipality or a region in the Netherlands
          twv            | nee          | must be the annotation on the document, such as: work freely allowed
          travel         | dragon       | must be on foot, bicycle, e-bike, moped, car or public transport
          """)
  void cell_thatBreaksARule_saysWhichAndStaysUnknown(String header, String given, String rule)
      throws IOException {
    List<PersonRow> rows = read("name|%s%nYara|%s".formatted(header, given));

    CellPart part = rows.getFirst().cells().getLast().parts().getFirst();
    assertThat(part.state()).isEqualTo(CellState.NOT_UNDERSTOOD);
    assertThat(part.rule().rule()).isEqualTo(rule);
    assertThat(json(rows)).isEqualTo(json(read("name\nYara")));
  }

  @Test
  void row_withoutAName_orWithAKeyThatIsTaken_givesNoPassport() throws IOException {
    List<PersonRow> rows =
        read(
            """
            Name | Key
            Yara | 1
                 | 2
            Omar | 1
            """);

    assertThat(rows.stream().map(row -> row.findPassport().isPresent()))
        .containsExactly(true, false, false);
    assertThat(told(rows)).contains("A3  NOT_UNDERSTOOD", "B4 1 NOT_UNDERSTOOD");
  }

  @Test
  void columns_withoutAName_orWithOneTwice_areRefused() throws IOException {
    Sheet sheet = Sheets.of("a|b\n1|2");

    assertThatThrownBy(() -> sheet(sheet, PersonColumn.HOURS, PersonColumn.NOT_USED))
        .hasMessageStartingWith("columns must say which one holds the name.\n");
    assertThatThrownBy(() -> sheet(sheet, PersonColumn.NAME, PersonColumn.NAME))
        .hasMessageStartingWith("columns (NAME twice) must each hold something else.\n");
  }

  private static PersonSheet sheet(Sheet sheet, PersonColumn... columns) {
    return new PersonSheet(sheet, List.of(columns), VOCABULARY);
  }

  /** Whatever stands in a table: no cell is passed over, and each row is read by itself. */
  @ParameterizedTest
  @MethodSource("seeds")
  void rows_ofAnything_areReadEachByItself(long seed) throws IOException {
    Random random = Seeds.random(seed);
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < 20; row++) {
      lines.add(word(random) + "|" + word(random) + "; " + word(random) + "|" + word(random));
    }
    List<PersonRow> rows = read("name|skills|hours\n" + String.join("\n", lines));
    Collections.shuffle(lines, random);
    List<PersonRow> shuffled = read("name|skills|hours\n" + String.join("\n", lines));

    assertThat(rows).allSatisfy(row -> assertThat(row.cells()).hasSize(3));
    assertThat(passports(shuffled)).containsExactlyInAnyOrderElementsOf(passports(rows));
  }

  private static List<String> passports(List<PersonRow> rows) {
    Documents documents = new Documents();
    return rows.stream().map(row -> documents.write(row.findPassport().orElseThrow())).toList();
  }

  private static String word(Random random) {
    List<String> words =
        List.of(
            "weld", "32", "24-32", "-", "give", "Dutch", "care", "é", "1.5", "'=x", "NONE", "a b");
    return words.get(random.nextInt(words.size()));
  }
}
