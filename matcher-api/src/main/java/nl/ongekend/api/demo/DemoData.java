package nl.ongekend.api.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ongekend.api.engine.WorldFiles;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.DocumentService;
import nl.ongekend.api.service.ImportSummary;
import nl.ongekend.api.service.LineResult;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.store.Actor;
import nl.ongekend.api.store.DocumentBody;
import nl.ongekend.api.store.EntityType;
import nl.ongekend.api.store.NewDocument;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.core.document.ContentHash;
import nl.ongekend.core.document.DocumentVersion;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.market.MarketSnapshot;
import nl.ongekend.core.profile.Circumstances;
import nl.ongekend.core.profile.Vacancy;

/** The documents of the demonstration. */
public final class DemoData {

  /** The day for which they are written. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

  private static final String PASSPORTS = "passports.ndjson";
  private static final String VACANCIES = "vacancies.ndjson";
  private static final String CIRCUMSTANCES = "circumstances.ndjson";

  private final Documents documents = new Documents();

  /** Reads nothing yet. */
  public DemoData() {}

  /**
   * How much there is.
   *
   * @param passports how many passports
   * @param vacancies how many vacancies
   * @param written how many documents were written just now; 0 when all were there
   */
  public record Loaded(long passports, long vacancies, long written) {}

  /** Makes the market of the vacancies the active one of a home that nobody has open. */
  public void activateMarket(WorldFiles world) throws IOException {
    MarketSnapshot market = market();
    if (!market.version().equals(world.market().version())) {
      world.activate(market);
    }
  }

  private MarketSnapshot market() throws IOException {
    List<Vacancy> vacancies = new ArrayList<>();
    for (String line : lines(VACANCIES)) {
      vacancies.add(documents.readVacancy(line));
    }
    return MarketSnapshot.of(vacancies);
  }

  /** Puts into a home what is not there yet, and makes it findable. */
  public Loaded load(Services services) throws IOException {
    ImportSummary passports = load(services.passports(), PASSPORTS);
    ImportSummary vacancies = load(services.vacancies(), VACANCIES);
    loadCircumstances(services);
    services.engine().indexer().catchUp();
    return new Loaded(passports.lines(), vacancies.lines(), written(passports, vacancies));
  }

  private static long written(ImportSummary passports, ImportSummary vacancies) {
    return passports.lines() - passports.unchanged() + vacancies.lines() - vacancies.unchanged();
  }

  private static ImportSummary load(DocumentService<?> service, String name) throws IOException {
    try (InputStream lines = open(name)) {
      return service.importLines(
          Caller.local(Purpose.ADMINISTRATION), lines, DemoData::requireAccepted);
    }
  }

  private static void requireAccepted(LineResult result) {
    if (result.problem() != null) {
      throw new IllegalStateException(
          "line %d of the demonstration must be accepted: %s"
              .formatted(result.line(), result.problem().detail()));
    }
  }

  private void loadCircumstances(Services services) throws IOException {
    List<NewDocument> answers = new ArrayList<>();
    for (String line : lines(CIRCUMSTANCES)) {
      Circumstances circumstances = documents.readCircumstances(line);
      String json = documents.write(circumstances);
      ContentHash hash = ContentHash.of(json);
      answers.add(
          NewDocument.of(
                  EntityType.CIRCUMSTANCES, new DocumentBody(json, DocumentVersion.CURRENT, hash))
              .withId(circumstances.passport()));
    }
    services.engine().store().documents().createAll(Actor.local(), Purpose.ADMINISTRATION, answers);
  }

  private static List<String> lines(String name) throws IOException {
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(name), UTF_8))) {
      return reader.readAllLines();
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream stream = DemoData.class.getResourceAsStream(name);
    if (stream == null) {
      throw new NoSuchFileException(name);
    }
    return stream;
  }
}
