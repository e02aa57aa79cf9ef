package nl.ongekend.eval.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.ongekend.eval.bench.PreparedHome;
import nl.ongekend.taxonomy.TaxonomyBuilder;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.load.EscoReader;
import nl.ongekend.taxonomy.load.StarterReader;
import nl.ongekend.taxonomy.place.Pc4Reader;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which taxonomy and which table of places a command works with. */
final class DataOptions {

  @Option(
      names = "--taxonomy",
      paramLabel = "DIR|FILE",
      description = "Part of the ESCO download, on top of the starter taxonomy; may be repeated.")
  private List<Path> taxonomy = new ArrayList<>();

  @Option(
      names = "--places",
      paramLabel = "FILE",
      description = "A table of four-digit postcodes, on top of the starter table.")
  private @Nullable Path places;

  /** Returns what a home has to import to hold the same. */
  PreparedHome.World world() {
    return new PreparedHome.World(taxonomy, places);
  }

  /** Reads the taxonomy. */
  TaxonomySnapshot readTaxonomy() {
    TaxonomyBuilder starter = StarterReader.read();
    return taxonomy.isEmpty()
        ? starter.build()
        : EscoReader.read(taxonomy, starter).taxonomy().build();
  }

  /** Reads the table of places. */
  PlaceTable readPlaces() {
    PlaceTable starter = PlaceTable.starter();
    return places == null ? starter : Pc4Reader.read(places, starter).places();
  }
}
