package nl.ongekend.api.sheet.person;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.ongekend.api.sheet.Sheet;
import nl.ongekend.api.sheet.Sheets;
import nl.ongekend.core.document.Documents;
import nl.ongekend.taxonomy.ToyTaxonomy;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.junit.jupiter.api.Test;

class PassportLinesTest {

  private static List<String> lines(String table) throws IOException {
    Sheet sheet = Sheets.of(table);
    PersonVocabulary vocabulary =
        new PersonVocabulary(ToyTaxonomy.snapshot(), PlaceTable.starter());
    PersonSheet people = new PersonSheet(sheet, ColumnGuess.of(sheet.header()), vocabulary);
    byte[] lines = PassportLines.of(people.rows().toList(), new Documents());
    return new String(lines, UTF_8).lines().toList();
  }

  @Test
  void passport_ofARow_standsInTheLineOfThatNumber() throws IOException {
    List<String> lines = lines("name|hours\n|32\n\nYara|24");

    assertThat(lines).hasSize(4);
    assertThat(lines.subList(0, 3)).containsOnly("");
    assertThat(lines.get(3)).contains("\"name\":\"Yara\"");
  }

  @Test
  void passport_withAKey_hasNoId() throws IOException {
    assertThat(lines("name|key\nYara|7").getLast()).contains("\"name\"").doesNotContain("\"id\"");
  }

  @Test
  void passport_withoutAKey_hasTheIdOfWhatItSays() throws IOException {
    String yara = lines("name|hours\nYara|24").getLast();

    assertThat(lines("uren|naam\n24|Yara").getLast()).isEqualTo(yara).contains("\"id\"");
    assertThat(lines("name|hours\nYara|32").getLast()).isNotEqualTo(yara);
  }
}
