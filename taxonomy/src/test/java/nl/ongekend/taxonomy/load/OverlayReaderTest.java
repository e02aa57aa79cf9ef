package nl.ongekend.taxonomy.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ongekend.taxonomy.TaxonomyFormatException;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.ToyTaxonomy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayReaderTest {

  private static final String HEADER = "conceptUri\tlang\tkind\ttext\n";
  private static final String NURSE = ToyTaxonomy.NURSE.uri();

  @TempDir private Path folder;

  @Test
  void read_preferredLabel_winsAndKeepsTheOldOne() throws IOException {
    TaxonomySnapshot snapshot =
        read("o.tsv", HEADER + NURSE + "\tnl\tpreferred\tzuster\n").taxonomy().build();
    int nurse = snapshot.occupationOrdinal(ToyTaxonomy.NURSE);

    assertThat(snapshot.occupationLabels().all(nurse, "nl"))
        .containsExactly("zuster", "verpleegkundige");
  }

  @Test
  void read_alternativeInCsv_isAdded() throws IOException {
    String text = "text,kind,lang,conceptUri\n\"zuster, broeder\",alternative,nl," + NURSE + "\n";

    TaxonomySnapshot snapshot = read("o.csv", text).taxonomy().build();
    int nurse = snapshot.occupationOrdinal(ToyTaxonomy.NURSE);

    assertThat(snapshot.occupationLabels().preferred(nurse, "nl")).isEqualTo("verpleegkundige");
    assertThat(snapshot.occupationLabels().alternatives(nurse, "nl"))
        .containsExactly("zuster, broeder");
  }

  @Test
  void read_rowsThatDoNotFit_areSkippedOneByOne() throws IOException {
    Imported imported =
        read(
            "o.tsv",
            HEADER
                + "urn:unknown:x\tnl\tpreferred\tx\n"
                + "no uri\tnl\tpreferred\tx\n"
                + NURSE
                + "\tdutch!\tpreferred\tx\n"
                + NURSE
                + "\tnl\tpreferred\t \n"
                + NURSE
                + "\tnl\thidden\tx\n"
                + NURSE
                + "\tnl\n");

    assertThat(imported.report().skipped()).isEqualTo(6);
    assertThat(imported.report().findings())
        .extracting(ImportReport.Finding::reason)
        .containsExactly(
            "must be a known concept",
            "must be a URI",
            "must be a label in a language",
            "must be preferred or alternative",
            "must have as many cells as the header");
    assertThat(imported.taxonomy().build()).isEqualTo(ToyTaxonomy.snapshot());
  }

  @Test
  void read_wrongHeader_isRefused() {
    assertThatExceptionOfType(TaxonomyFormatException.class)
        .isThrownBy(() -> read("o.tsv", "conceptUri\tlanguage\tkind\ttext\n"))
        .withMessageContaining("must have the column lang");
  }

  private Imported read(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return OverlayReader.read(file, ToyTaxonomy.builder());
  }
}
