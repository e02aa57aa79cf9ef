package nl.ongekend.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.ongekend.api.cli.Terminal.Outcome;
import nl.ongekend.api.sheet.SheetFormat;
import nl.ongekend.api.sheet.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of people on the command line. */
class ImportSheetIT {

  private static final List<List<Object>> PEOPLE =
      List.of(
          List.of("Naam", "Nummer", "Beroep", "Uren", "Nationaliteit"),
          List.of("Yara", "17", "lasser", 32, "x"),
          List.of("Omar", "18", "drakentemmer van beroep", 500, "x"));

  @TempDir private Path folder;

  private Outcome run(String... command) {
    return Terminal.in(folder).run(command);
  }

  @Test
  void sheet_importedTwiceInTwoForms_isUnchangedTheSecondTime() throws IOException {
    Path xlsx = Files.write(folder.resolve("p.xlsx"), Sheets.write(SheetFormat.XLSX, PEOPLE));
    Path csv = Files.write(folder.resolve("p.csv"), Sheets.write(SheetFormat.CSV, PEOPLE));
    String home = folder.resolve("home").toString();

    Outcome first = run("import", "passports", xlsx.toString(), "--home", home);
    Outcome second = run("import", "passports", csv.toString(), "--home", home);

    assertThat(first.status()).isZero();
    assertThat(first.out())
        .isEqualTo(xlsx + ": 2 lines, 2 new, 0 replaced, 0 unchanged, 0 refused\n");
    assertThat(first.err())
        .contains("Naam = NAME, Nummer = KEY, Beroep = OCCUPATIONS, Uren = HOURS")
        .contains("Nationaliteit = NOT_USED")
        .contains(xlsx + ", D3: (500) must be hours a week, such as 32 or 24-32. Leave it empty");
    assertThat(second.out()).contains("0 new, 0 replaced, 2 unchanged");
  }
}
