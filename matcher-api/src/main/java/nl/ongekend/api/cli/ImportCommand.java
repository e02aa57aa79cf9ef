package nl.ongekend.api.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.ongekend.api.cli.backend.Backend;
import nl.ongekend.api.engine.WorldFiles;
import nl.ongekend.api.home.Home;
import nl.ongekend.api.home.HomeLock;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.service.ImportSummary;
import nl.ongekend.api.store.EntityType;
import nl.ongekend.core.market.MarketSnapshot;
import nl.ongekend.taxonomy.TaxonomyBuilder;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.load.CrosswalkReader;
import nl.ongekend.taxonomy.load.EscoReader;
import nl.ongekend.taxonomy.load.ImportReport;
import nl.ongekend.taxonomy.load.Imported;
import nl.ongekend.taxonomy.load.OverlayReader;
import nl.ongekend.taxonomy.place.ImportedPlaces;
import nl.ongekend.taxonomy.place.Pc4Reader;
import nl.ongekend.taxonomy.place.PlaceTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Brings data into a home. Documents go to the store; taxonomy, places and market become the active
 * ones as a whole, or not at all, and only while no server works with the old ones.
 */
@Command(description = "Brings data into the home.")
final class ImportCommand implements Callable<Integer> {

  private final OngekendCommand root;

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description = "What the files hold: ${COMPLETION-CANDIDATES}.")
  private Kind kind = Kind.PASSPORTS;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = {
        "taxonomy: zips, folders or files of an ESCO download; overlay, crosswalk: a .tsv or .csv;",
        "passports, vacancies: .json or .ndjson, or - for standard input; passports also a .csv or"
            + " .xlsx; places: a .tsv of postcodes; market: what the market command wrote."
      })
  private List<String> files = List.of();

  /** What files hold. */
  enum Kind {
    TAXONOMY,
    OVERLAY,
    CROSSWALK,
    PASSPORTS,
    VACANCIES,
    PLACES,
    MARKET;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  ImportCommand(OngekendCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    return switch (kind) {
      case PASSPORTS -> documents(EntityType.PASSPORT);
      case VACANCIES -> documents(EntityType.VACANCY);
      case TAXONOMY, OVERLAY, CROSSWALK -> taxonomy();
      case PLACES -> places();
      case MARKET -> market();
    };
  }

  private int documents(EntityType type) throws IOException {
    for (String file : files) {
      if (isPersonSheet(type, file)) {
        DocumentArgument.requireThere(file);
      } else {
        DocumentArgument.requireReadable(file);
      }
    }
    boolean refused = false;
    try (Backend backend = root.openBackend()) {
      for (String file : files) {
        refused |= isPersonSheet(type, file) ? sheet(backend, file) : lines(backend, type, file);
      }
    }
    return refused ? ExitStatus.REFUSED : ExitStatus.DONE;
  }

  private static boolean isPersonSheet(EntityType type, String file) {
    return type == EntityType.PASSPORT && DocumentArgument.isSheet(file);
  }

  /** Returns whether something was refused. */
  private boolean lines(Backend backend, EntityType type, String file) throws IOException {
    try (InputStream lines = new DocumentArgument(root.shell()).openLines(file)) {
      return keep(backend, type, file, lines).rejected() > 0;
    }
  }

  /** Returns whether a row gave no passport; a cell that is not understood stays unknown. */
  private boolean sheet(Backend backend, String file) throws IOException {
    PersonSheetArgument sheet = new PersonSheetArgument(root.shell(), file, backend.world());
    try (InputStream lines = sheet.lines()) {
      long rejected = keep(backend, EntityType.PASSPORT, file, lines).rejected();
      return rejected + sheet.refused() > 0;
    }
  }

  private ImportSummary keep(Backend backend, EntityType type, String file, InputStream lines)
      throws IOException {
    RejectedLines rejected = new RejectedLines(root.shell(), file);
    ImportSummary summary = backend.importLines(type, lines, rejected);
    rejected.finish();
    root.shell().out().println(text(file, summary));
    return summary;
  }

  private static String text(String file, ImportSummary summary) {
    return "%s: %d lines, %d new, %d replaced, %d unchanged, %d refused"
        .formatted(
            file,
            summary.lines(),
            summary.created(),
            summary.replaced(),
            summary.unchanged(),
            summary.rejected());
  }

  private int taxonomy() throws IOException {
    List<Path> paths = paths();
    Home home = root.openHome();
    try (HomeLock _ = HomeLock.acquire(home)) {
      WorldFiles world = new WorldFiles(home);
      TaxonomySnapshot before = world.taxonomy();
      TaxonomyBuilder taxonomy = TaxonomyBuilder.copyOf(before);
      if (kind == Kind.TAXONOMY) {
        taxonomy = reported(EscoReader.read(paths, taxonomy));
      } else {
        for (Path path : paths) {
          taxonomy =
              reported(
                  kind == Kind.OVERLAY
                      ? OverlayReader.read(path, taxonomy)
                      : CrosswalkReader.read(path, taxonomy));
        }
      }
      TaxonomySnapshot after = taxonomy.build();
      world.activate(after);
      root.shell().out().println(text(after));
      sayRebuild(!after.version().equals(before.version()));
    }
    return ExitStatus.DONE;
  }

  private TaxonomyBuilder reported(Imported imported) {
    print(imported.report());
    return imported.taxonomy();
  }

  private void print(ImportReport report) {
    root.shell().out().print(report);
    root.shell().out().println("%d rows, %d skipped".formatted(report.rows(), report.skipped()));
  }

  private static String text(TaxonomySnapshot taxonomy) {
    return "Active taxonomy %s: %d skills, %d occupations, %d groups"
        .formatted(
            taxonomy.version(),
            taxonomy.skillCount(),
            taxonomy.occupationCount(),
            taxonomy.groupCount());
  }

  private int places() throws IOException {
    Home home = root.openHome();
    try (HomeLock _ = HomeLock.acquire(home)) {
      WorldFiles world = new WorldFiles(home);
      String before = world.places().version();
      PlaceTable after = world.places();
      for (Path path : paths()) {
        ImportedPlaces imported = Pc4Reader.read(path, after);
        print(imported.report());
        after = imported.places();
      }
      world.activate(after);
      root.shell().out().println("Active places %s".formatted(after.version()));
      sayRebuild(!after.version().equals(before));
    }
    return ExitStatus.DONE;
  }

  /** Columns depend on the market and the index does not, so nothing is rebuilt. */
  private int market() throws IOException {
    if (files.size() > 1) {
      throw new UsageException(
          "import market takes one file, not %d.%nMaybe count all vacancies in one snapshot: market FILE... --out F."
              .formatted(files.size()));
    }
    MarketSnapshot market = readMarket(paths().getFirst());
    Home home = root.openHome();
    try (HomeLock _ = HomeLock.acquire(home)) {
      new WorldFiles(home).activate(market);
      root.shell()
          .out()
          .println(
              "Active market %s: %d vacancies".formatted(market.version(), market.vacancies()));
    }
    return ExitStatus.DONE;
  }

  private static MarketSnapshot readMarket(Path path) throws IOException {
    try {
      return MarketSnapshot.parse(Files.readString(path));
    } catch (IllegalArgumentException e) {
      throw ProblemException.invalid("file.refused", "%s: %s".formatted(path, e.getMessage()));
    }
  }

  private void sayRebuild(boolean changed) {
    root.shell()
        .say(
            changed
                ? "The index is rebuilt when the home is opened next."
                : "Nothing changed; the index stays as it is.");
  }

  private List<Path> paths() {
    return files.stream().map(Path::of).toList();
  }
}
