package nl.ongekend.api.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.ongekend.api.engine.WorldFiles;
import nl.ongekend.api.home.Home;
import nl.ongekend.api.home.HomeLock;
import nl.ongekend.core.document.DocumentException;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.document.NdjsonLine;
import nl.ongekend.core.document.NdjsonReader;
import nl.ongekend.core.market.MarketSnapshot;
import nl.ongekend.core.profile.Vacancy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a market snapshot: counts in how many vacancies each skill is asked. */
@Command(description = "Counts how often vacancies ask each skill, for the rarity of skills.")
final class MarketCommand implements Callable<Integer> {

  private final OngekendCommand root;
  private final Documents documents = new Documents();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Vacancies in .json or .ndjson, or - for standard input.")
  private List<String> files = List.of();

  @Option(names = "--out", required = true, paramLabel = "F", description = "Where it is written.")
  private Path out = Path.of("market");

  @Option(names = "--activate", description = "Makes it the active one of the home.")
  private boolean activate;

  MarketCommand(OngekendCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    List<Vacancy> vacancies = new ArrayList<>();
    long rejected = 0;
    for (String file : files) {
      rejected += read(file, vacancies);
    }
    MarketSnapshot market = MarketSnapshot.of(vacancies);
    Files.writeString(out, market.toText());
    root.shell()
        .out()
        .println("Market %s: %d vacancies".formatted(market.version(), market.vacancies()));
    if (activate) {
      activate(market);
    }
    return rejected > 0 ? ExitStatus.REFUSED : ExitStatus.DONE;
  }

  /** Returns how many lines were refused. */
  private long read(String file, List<Vacancy> vacancies) throws IOException {
    RejectedLines rejected = new RejectedLines(root.shell(), file);
    try (InputStream stream = new DocumentArgument(root.shell()).openLines(file);
        NdjsonReader lines = new NdjsonReader(stream)) {
      for (NdjsonLine line = lines.readLine(); line != null; line = lines.readLine()) {
        try {
          vacancies.add(vacancy(line));
        } catch (DocumentException e) {
          rejected.reject(line.number(), e.pointer(), e.getMessage());
        }
      }
    }
    rejected.finish();
    return rejected.rejected();
  }

  private Vacancy vacancy(NdjsonLine line) {
    return switch (line) {
      case NdjsonLine.Text text -> documents.readVacancy(text.json(), UUID::randomUUID);
      case NdjsonLine.Refused refused -> throw refused.reason();
    };
  }

  private void activate(MarketSnapshot market) throws IOException {
    Home home = root.openHome();
    try (HomeLock _ = HomeLock.acquire(home)) {
      new WorldFiles(home).activate(market);
    }
    root.shell().say("Active in %s.".formatted(home.root()));
  }
}
