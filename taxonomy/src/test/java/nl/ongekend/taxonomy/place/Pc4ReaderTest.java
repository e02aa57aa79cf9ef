package nl.ongekend.taxonomy.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ongekend.taxonomy.TaxonomyFormatException;
import nl.ongekend.taxonomy.load.ImportReport;
import nl.ongekend.taxonomy.load.ImportReport.Outcome;
import nl.ongekend.testing.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Pc4ReaderTest {

  private static final String HEADER =
      "pc4\tplace\tgemeente\tprovince\tarbeidsmarktregio\tlat\tlon\tflag\n";

  @TempDir private Path folder;

  @Test
  void read_postcodeTwice_firstRowWins() throws IOException {
    ImportedPlaces imported =
        read(
            "9712\tGroningen\tGroningen\tx\tGroningen\t53.2170\t6.5665\t",
            "9712\tHaren\tHaren\tx\tGroningen\t53.1\t6.6\t");
    int place = imported.places().placeOfPostcode(9712);

    assertThat(imported.places().name(place)).isEqualTo("Groningen");
    assertThat(imported.places().latitude(place)).isEqualTo(53.217);
    assertThat(imported.report().findings())
        .extracting(ImportReport.Finding::reason, ImportReport.Finding::count)
        .containsExactly(tuple("must be the first row of its postcode", 1L));
  }

  @Test
  void read_formerMunicipality_isWrittenAsToday() throws IOException {
    ImportedPlaces imported = read("9934\tDelfzijl\tDelfzijl\tx\tGroningen\t53.3306\t6.9261\t");
    int place = imported.places().placeOfPostcode(9934);

    assertThat(imported.places().name(place)).isEqualTo("Delfzijl");
    assertThat(imported.places().municipality(place)).isEqualTo("Eemsdelta");
    assertThat(imported.places().province(place)).isEqualTo("Groningen");
    assertThat(imported.report().findings()).isEmpty();
  }

  @Test
  void read_rowsThatDoNotFit_areSkipped() throws IOException {
    ImportedPlaces imported =
        read(
            "9712\tGroningen\tGroningen\tx\tGroningen\t53.2170\t6.5665\t",
            "0712\tA\tGroningen\tx\tGroningen\t53.2\t6.5\t",
            "9713\tA\tGroningen\tx\tGroningen\t6.5\t53.2\t",
            "9714\tA\tGroningen\tx\tGroningen\t53,2\t6,5\t",
            "9715\t\tGroningen\tx\tGroningen\t53.2\t6.5\t",
            "9716\tA\tGroningen");

    assertThat(imported.places().places(PlacePrecision.PC4)).hasSize(1);
    assertThat(imported.report().findings())
        .extracting(ImportReport.Finding::reason, ImportReport.Finding::count)
        .containsExactly(
            tuple("must be a postcode of four digits", 1L),
            tuple("must be a point in the Netherlands, with lon", 2L),
            tuple("must have a place, municipality and region", 1L),
            tuple("must have as many cells as the header", 1L));
  }

  @Test
  void read_unknownMunicipalityAndRegion_areKeptAndListed() throws IOException {
    ImportedPlaces imported = read("9712\tA\tNieuwstad\tDrenthe\tNoord\t53.2\t6.5\t");
    int place = imported.places().placeOfPostcode(9712);

    assertThat(imported.places().municipality(place)).isEqualTo("Nieuwstad");
    assertThat(imported.places().region(place)).isEqualTo("Noord");
    assertThat(imported.report().findings())
        .hasSize(2)
        .allMatch(finding -> finding.outcome() == Outcome.ASSUMED);
  }

  @Test
  void read_noPostcodes_isRefused() {
    assertThatExceptionOfType(TaxonomyFormatException.class)
        .isThrownBy(this::read)
        .withMessageContaining("must hold postcodes");
  }

  @Test
  void read_openTable_hasEveryPostcode() {
    ImportedPlaces imported =
        Pc4Reader.read(SharedData.require("geo/nl_pc4.tsv"), PlaceTable.starter());
    PlaceTable table = imported.places();

    assertThat(table.places(PlacePrecision.PC4)).hasSize(4_085);
    assertThat(imported.report().rows()).isEqualTo(4_306);
    assertThat(imported.report().findings())
        .extracting(
            ImportReport.Finding::outcome,
            ImportReport.Finding::reason,
            ImportReport.Finding::count)
        .containsExactlyInAnyOrder(
            tuple(Outcome.SKIPPED, "must be the first row of its postcode", 221L),
            tuple(Outcome.ASSUMED, "must not ask for a check", 7L));
    assertThat(table.municipality(table.placeOfPostcode(9712))).isEqualTo("Groningen");
    assertThat(table.municipality(table.placeOfPostcode(9934))).isEqualTo("Eemsdelta");
  }

  private ImportedPlaces read(String... rows) throws IOException {
    Path file = Files.writeString(folder.resolve("pc4.tsv"), HEADER + String.join("\n", rows));
    return Pc4Reader.read(file, PlaceTable.starter());
  }
}
