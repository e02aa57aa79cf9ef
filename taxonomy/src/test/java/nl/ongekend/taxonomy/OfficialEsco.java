package nl.ongekend.taxonomy;

import java.util.List;
import nl.ongekend.taxonomy.load.EscoReader;
import nl.ongekend.taxonomy.load.Imported;
import nl.ongekend.testing.SharedData;
import org.jspecify.annotations.Nullable;

/** The official download of ESCO 1.1.1, read once for all tests that need it. */
public final class OfficialEsco {

  private static @Nullable Imported imported;
  private static @Nullable TaxonomySnapshot snapshot;

  private OfficialEsco() {}

  /** Returns the import without anything before it; the test is skipped without the open data. */
  public static synchronized Imported imported() {
    if (imported == null) {
      imported = onto(new TaxonomyBuilder());
    }
    return imported;
  }

  /** Returns the snapshot of {@link #imported()}. */
  public static synchronized TaxonomySnapshot snapshot() {
    if (snapshot == null) {
      snapshot = imported().taxonomy().build();
    }
    return snapshot;
  }

  /** Returns an import that comes after other sources. */
  public static Imported onto(TaxonomyBuilder base) {
    return EscoReader.read(List.of(SharedData.require("taxonomy/esco-official")), base);
  }
}
