package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A table of people over HTTP: uploaded, looked at, imported, taken back. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class DeskPagesIT {

  private RunningServer server;
  private DeskPages desk;

  @BeforeAll
  void start(StoreSettings settings, @TempDir Path folder) {
    server = RunningServer.start(settings, folder);
    desk = new DeskPages(server);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private long people() {
    return server.get("/v1/passports").json().get("items").size();
  }

  @Test
  void table_fromUploadToUndo_leavesEverythingAsItWas() {
    long before = people();
    String columns = desk.uploaded(DeskPages.TABLE);
    Answer guessed = desk.get(columns);
    Answer chosen =
        desk.post(
            columns,
            "column=NAME&column=KEY&column=OCCUPATIONS&column=DUTCH&column=HOURS&column=NOT_USED");
    Answer cells = desk.get(DeskPages.location(chosen));
    Answer imported = desk.post(columns + "/import", "");

    assertThat(guessed.body())
        .contains("3 rows", "This is never kept", "24-32")
        .contains("<option value=\"OCCUPATIONS\" selected=\"selected\">Earlier work</option>")
        .doesNotContain("Ergens");
    assertThat(cells.body())
        .contains("2 people", "1 row has no name", "E3", "Write hours a week", "Import 2 people")
        .contains("(empty)", "Write a name or pseudonym");
    assertThat(people()).isEqualTo(before + 2);
    assertThat(desk.get(DeskPages.location(imported)).body()).contains("2 new", "0 replaced");

    assertThat(desk.post(columns + "/undo", "").status()).isEqualTo(303);
    assertThat(desk.get(columns + "/import").body()).contains("Taken back");
    assertThat(people()).isEqualTo(before);
  }

  @Test
  void import_thatReplaced_isTakenBackToWhatWasSaidBefore() {
    String first = imported("Naam;Nummer;Uren\nYara;R-1;24");
    String second = imported("Naam;Nummer;Uren\nYara;R-1;32");

    assertThat(desk.get(second + "/import").body()).contains("0 new", "1 replaced");
    assertThat(server.get("/v1/passports").body()).contains("\"maxHours\":32");
    assertThat(desk.post(second + "/undo", "").status()).isEqualTo(303);
    assertThat(server.get("/v1/passports").body())
        .contains("\"maxHours\":24")
        .doesNotContain("\"maxHours\":32");

    // The passport is at another version now, though it says the same.
    Answer late = desk.post(first + "/undo", "");
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.body()).contains("One of these people was changed after the import");
  }

  private String imported(String table) {
    String columns = desk.uploaded(table);
    assertThat(desk.post(columns + "/import", "").status()).isEqualTo(303);
    return columns;
  }

  @Test
  void confirmation_twice_importsOnce() {
    String columns = imported("Naam;Nummer\nTwee;C-1");

    desk.post(columns + "/import", "");

    assertThat(desk.get(columns + "/import").body()).contains("1 new", "0 the same");
  }

  @Test
  void cell_thatIsCorrectedInPlace_isReadAgain() {
    String columns = desk.uploaded("Naam;Nummer;Uren\nOmar;K-1;500\nYara;K-2;24-32");
    String before = desk.get(columns + "/cells").body();

    Answer corrected = desk.post(columns + "/cells", "place=C2&text=16-24");

    assertThat(before).contains("Write hours a week", "value=\"500\"");
    assertThat(DeskPages.location(corrected)).isEqualTo(columns + "/cells");
    assertThat(desk.get(columns + "/cells").body())
        .contains("Everything was understood.")
        .doesNotContain("Write hours a week");
    desk.post(columns + "/import", "");
    assertThat(server.get("/v1/passports").body()).contains("\"minHours\":16");
    desk.post(columns + "/undo", "");
  }

  @Test
  void cell_thatIsStillNotUnderstood_keepsWhatWasTyped() {
    String columns = desk.uploaded("Naam;Uren\nOmar;500");

    desk.post(columns + "/cells", "place=B2&text=veel,+heel+veel");

    assertThat(desk.get(columns + "/cells").body())
        .contains("Write hours a week", "value=\"veel, heel veel\"");
  }

  @Test
  void cells_afterTheImport_stayAsTheyWereImported() {
    String columns = imported("Naam;Nummer;Uren\nOmar;L-1;24");

    Answer late = desk.post(columns + "/cells", "place=C2&text=32");

    assertThat(DeskPages.location(late)).isEqualTo(columns + "/import");
  }

  @Test
  void cells_withoutTheirTexts_areRefused() {
    String columns = desk.uploaded("Naam;Uren\nOmar;500");

    assertThat(desk.post(columns + "/cells", "place=B2").status()).isEqualTo(400);
    assertThat(desk.post(columns + "/cells", "place=B2&text=" + "x".repeat(4_001)).status())
        .isEqualTo(400);
  }

  @Test
  void columns_withoutAName_areShownAgainWithTheError() {
    String columns = desk.uploaded("a;b\n1;2");
    Answer none = desk.post(columns, "column=NOT_USED&column=NOT_USED");
    Answer twice = desk.post(columns, "column=NAME&column=NAME");

    assertThat(none.status()).isEqualTo(400);
    assertThat(none.body()).contains("Say which column holds the name.");
    assertThat(twice.body()).contains("Two columns hold the same.");
  }

  @Test
  void file_thatIsNone_isRefusedAtItsField() {
    assertThat(desk.upload("").body()).contains("id=\"file-error\"", "Choose a file first.");
    assertThat(desk.upload("\u0000").status()).isEqualTo(400);
    assertThat(desk.upload("\u0000").body()).contains("This file cannot be read.");
    assertThat(desk.upload("a\n" + "x".repeat(5_000)).body()).contains("This file is too large.");
  }

  @Test
  void upload_ofNobody_isNotThere() {
    assertThat(desk.get("/desk/uploads/" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @Test
  void menu_forWhoMay_showsTheDesk() {
    assertThat(desk.get("/people").body()).contains("<a href=\"/desk\">Desk</a>");
  }
}
