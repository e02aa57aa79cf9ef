package nl.ongekend.eval.generate;

import java.nio.file.Path;
import java.util.List;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.load.EscoReader;
import nl.ongekend.taxonomy.load.StarterReader;
import nl.ongekend.taxonomy.place.Pc4Reader;
import nl.ongekend.taxonomy.place.PlaceTable;
import nl.ongekend.testing.SharedData;

/** Taxonomies and places that tests generate from; each is read once. */
final class Markets {

  static final TaxonomySnapshot STARTER = StarterReader.read().build();
  static final PlaceTable PLACES = PlaceTable.starter();

  private Markets() {}

  /** Returns all of ESCO on top of the starter taxonomy. */
  static TaxonomySnapshot esco() {
    Path folder = SharedData.require("taxonomy/esco-official");
    return EscoReader.read(List.of(folder), StarterReader.read()).taxonomy().build();
  }

  /** Returns the table with all postcodes of the Netherlands. */
  static PlaceTable postcodes() {
    return Pc4Reader.read(SharedData.require("geo/nl_pc4.tsv"), PLACES).places();
  }
}
