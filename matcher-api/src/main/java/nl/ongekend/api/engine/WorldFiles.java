package nl.ongekend.api.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ongekend.api.home.Home;
import nl.ongekend.api.home.PrivateFiles;
import nl.ongekend.core.market.MarketSnapshot;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.match.Versions;
import nl.ongekend.core.rule.RuleTables;
import nl.ongekend.taxonomy.SnapshotFile;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.load.StarterReader;
import nl.ongekend.taxonomy.place.PlaceFile;
import nl.ongekend.taxonomy.place.PlaceTable;

/**
 * The taxonomy, places, market snapshot and rules that are active in a home. What was never
 * imported is the starter's; without a market snapshot every skill is equally rare.
 *
 * <p>A file is replaced as a whole: it is written beside the old one and then moved over it.
 */
public final class WorldFiles {

  private final Path folder;

  /** Creates the files of a home. */
  public WorldFiles(Home home) {
    this.folder = home.taxonomy();
  }

  private Path taxonomyFile() {
    return folder.resolve("active.taxonomy");
  }

  private Path placesFile() {
    return folder.resolve("active.places");
  }

  private Path marketFile() {
    return folder.resolve("active.market");
  }

  /** Returns the active taxonomy. */
  public TaxonomySnapshot taxonomy() throws IOException {
    return Files.exists(taxonomyFile())
        ? SnapshotFile.read(taxonomyFile())
        : StarterReader.read().build();
  }

  /** Returns the active place table. */
  public PlaceTable places() throws IOException {
    return Files.exists(placesFile()) ? PlaceFile.read(placesFile()) : PlaceTable.starter();
  }

  /** Returns the active market snapshot. */
  public MarketSnapshot market() throws IOException {
    return Files.exists(marketFile())
        ? MarketSnapshot.parse(Files.readString(marketFile()))
        : MarketSnapshot.empty();
  }

  /** Makes a taxonomy the active one. */
  public void activate(TaxonomySnapshot taxonomy) throws IOException {
    SnapshotFile.write(taxonomy, taxonomyFile());
  }

  /** Makes a place table the active one. */
  public void activate(PlaceTable places) throws IOException {
    PlaceFile.write(places, placesFile());
  }

  /** Makes a market snapshot the active one. */
  public void activate(MarketSnapshot market) throws IOException {
    PrivateFiles.write(marketFile(), market.toText());
  }

  /** Returns the versions of the active parts, without making a world of them. */
  public Versions versions() throws IOException {
    return new Versions(
        taxonomy().version(),
        RuleTables.standard().version(),
        market().version(),
        places().version(),
        Versions.SCORE);
  }

  /** Returns the world of the active parts. */
  public MatchWorld world() throws IOException {
    return MatchWorld.of(taxonomy(), places(), market(), RuleTables.standard());
  }
}
