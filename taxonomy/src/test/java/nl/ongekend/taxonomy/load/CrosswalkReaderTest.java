package nl.ongekend.taxonomy.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.ongekend.taxonomy.CrosswalkEdge;
import nl.ongekend.taxonomy.ToyTaxonomy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrosswalkReaderTest {

  @TempDir private Path folder;

  @Test
  void read_severalConcepts_mostCertainFirst() throws IOException {
    Imported imported =
        read(
            "0721\t" + ToyTaxonomy.WELDER + "\t0.5",
            "0721\t" + ToyTaxonomy.ELECTRICIAN + "\t0.8504",
            "0901\t" + ToyTaxonomy.NURSE + "\t1");

    assertThat(imported.taxonomy().build().crosswalk())
        .containsEntry(
            "0721",
            List.of(
                new CrosswalkEdge("0721", ToyTaxonomy.ELECTRICIAN, 850),
                new CrosswalkEdge("0721", ToyTaxonomy.WELDER, 500)))
        .containsEntry("0901", List.of(new CrosswalkEdge("0901", ToyTaxonomy.NURSE, 1000)));
  }

  @Test
  void read_rowsThatDoNotFit_areSkipped() throws IOException {
    Imported imported =
        read(
            "1\turn:unknown:x\t1",
            "2\t" + ToyTaxonomy.NURSE + "\t1.2",
            "3\t" + ToyTaxonomy.NURSE + "\t0,5",
            "4\t" + ToyTaxonomy.NURSE + "\t1e99999",
            "\t" + ToyTaxonomy.NURSE + "\t1");

    assertThat(imported.report().skipped()).isEqualTo(5);
    assertThat(imported.report().findings())
        .extracting(ImportReport.Finding::reason)
        .containsExactly(
            "must be a known concept", "must be above 0 and at most 1", "must not be empty");
    assertThat(imported.taxonomy().build()).isEqualTo(ToyTaxonomy.snapshot());
  }

  private Imported read(String... rows) throws IOException {
    String text = "foreignId\tconceptUri\tconfidence\n" + String.join("\n", rows);
    Path file = Files.writeString(folder.resolve("c.tsv"), text);
    return CrosswalkReader.read(file, ToyTaxonomy.builder());
  }
}
