package nl.ongekend.api.cli.backend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ongekend.api.decision.DecisionReports;
import nl.ongekend.api.engine.WorldFiles;
import nl.ongekend.api.home.Home;
import nl.ongekend.api.home.ServerEndpoint;
import nl.ongekend.api.service.ContentIds;
import nl.ongekend.api.service.ImportSummary;
import nl.ongekend.api.service.LineResult;
import nl.ongekend.api.service.ReadingService;
import nl.ongekend.api.store.EntityType;
import nl.ongekend.api.view.AlertsDocument;
import nl.ongekend.api.view.DecisionReportDocument;
import nl.ongekend.api.view.DocumentMapper;
import nl.ongekend.api.view.ErasureDocument;
import nl.ongekend.api.view.JobPairsDocument;
import nl.ongekend.api.view.MatchDocument;
import nl.ongekend.api.view.PassportExportDocument;
import nl.ongekend.api.view.Program;
import nl.ongekend.api.view.ReceiptDocument;
import nl.ongekend.api.view.RetentionDocument;
import nl.ongekend.api.view.SavedSearchSettingsDocument;
import nl.ongekend.api.view.SavedSearchesDocument;
import nl.ongekend.api.view.SearchDocument;
import nl.ongekend.api.view.VersionDocument;
import nl.ongekend.api.view.ViewJson;
import nl.ongekend.api.view.WhyDocument;
import nl.ongekend.core.document.ContentHash;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.explain.Explainer;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.reading.ReadingKind;
import org.jspecify.annotations.Nullable;

/**
 * Answers from the server that owns the home, over HTTP.
 *
 * <p>Pairs are explained here: an explanation follows from two documents and the world, and the
 * world stands in files of the home that nobody replaces while a server owns it. So a pair of files
 * is explained like a stored one, and in every voice.
 */
public final class RemoteBackend implements Backend {

  private static final String SEARCHES = "/v1/saved-searches";

  private final ServerClient server;
  private final Home home;
  private final Documents documents = new Documents();
  private @Nullable MatchWorld world;
  private @Nullable LocalDate today;

  /** Answers from a server that owns a home. */
  public RemoteBackend(ServerEndpoint endpoint, Home home) {
    this.server = new ServerClient(endpoint);
    this.home = home;
  }

  @Override
  public LocalDate today() {
    if (today == null) {
      today = server.get("/v1/version", VersionDocument.class).asOf();
    }
    return today;
  }

  @Override
  public MatchWorld world() {
    if (world == null) {
      try {
        world = new WorldFiles(home).world();
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read " + home.taxonomy(), e);
      }
    }
    return world;
  }

  @Override
  public Passport passport(DocumentSource source) {
    return switch (source) {
      case DocumentSource.Stored stored ->
          documents.readPassport(server.get("/v1/passports/" + stored.id()));
      case DocumentSource.Given given ->
          documents.readPassport(given.json(), () -> ContentIds.of(given.json()));
    };
  }

  @Override
  public Vacancy vacancy(DocumentSource source) {
    return switch (source) {
      case DocumentSource.Stored stored ->
          documents.readVacancy(server.get("/v1/vacancies/" + stored.id()));
      case DocumentSource.Given given ->
          documents.readVacancy(given.json(), () -> ContentIds.of(given.json()));
    };
  }

  @Override
  public MatchDocument vacanciesFor(DocumentSource passport, MatchOptions options) {
    if (passport instanceof DocumentSource.Given) {
      // What is wrong with a file is said here, with places in the file.
      passport(passport);
    }
    return match(passport, "passport", "/v1/passports/", options);
  }

  @Override
  public MatchDocument passportsFor(DocumentSource vacancy, MatchOptions options) {
    if (vacancy instanceof DocumentSource.Given) {
      vacancy(vacancy);
    }
    return match(vacancy, "vacancy", "/v1/vacancies/", options);
  }

  @Override
  public SearchDocument search(String line, MatchOptions options) {
    ReadingService.requireShort(ReadingKind.QUERY, line);
    return server.post(
        "/v1/searches?" + options.toQuery(),
        ViewJson.write(Map.of("text", line)),
        SearchDocument.class);
  }

  @Override
  public JobPairsDocument jobPairs(DocumentSource passport, MatchOptions options) {
    String query = "?" + options.toQuery();
    return switch (passport) {
      case DocumentSource.Stored stored ->
          server.get("/v1/passports/" + stored.id() + "/job-pairs" + query, JobPairsDocument.class);
      case DocumentSource.Given given -> {
        // What is wrong with a file is said here, with places in the file.
        passport(given);
        yield server.post(
            "/v1/job-pairs" + query,
            "{\"passport\":%s}".formatted(given.json()),
            JobPairsDocument.class);
      }
    };
  }

  private MatchDocument match(
      DocumentSource source, String kind, String path, MatchOptions options) {
    String query = "?" + options.toQuery();
    return switch (source) {
      case DocumentSource.Stored stored ->
          server.get(path + stored.id() + "/matches" + query, MatchDocument.class);
      case DocumentSource.Given given ->
          server.post(
              "/v1/matches" + query,
              "{\"%s\":%s}".formatted(kind, given.json()),
              MatchDocument.class);
    };
  }

  @Override
  public Explanation explain(Passport passport, Vacancy vacancy, MatchOptions options) {
    return new Explainer(world())
        .explain(passport, vacancy, options.parameters().profile(), options.asOf());
  }

  @Override
  public WhyDocument why(Explanation explanation, String language) {
    return new DocumentMapper(Program.build(), world().taxonomy(), world().versions())
        .why(explanation, language);
  }

  @Override
  public Object answer(Ask ask) {
    return new RemoteAnswers(server).answer(ask);
  }

  @Override
  public ReceiptDocument makeReceipt(UUID passport, UUID vacancy, MatchOptions options) {
    return server.post(
        "/v1/passports/%s/vacancies/%s/receipts?asOf=%s&profile=%s"
            .formatted(passport, vacancy, options.asOf(), options.profile()),
        "",
        ReceiptDocument.class);
  }

  @Override
  public byte[] exportReceipt(ContentHash id) {
    return server.getBytes("/v1/receipts/%s/export".formatted(id));
  }

  @Override
  public SavedSearchesDocument saveSearch(SavedSearchSettingsDocument settings) {
    return server.post(SEARCHES, ViewJson.write(settings), SavedSearchesDocument.class);
  }

  @Override
  public SavedSearchesDocument savedSearches(@Nullable UUID passport, @Nullable UUID vacancy) {
    String subject = passport == null ? "vacancy=" + vacancy : "passport=" + passport;
    return server.get(SEARCHES + "?" + subject, SavedSearchesDocument.class);
  }

  @Override
  public AlertsDocument alerts(UUID search, long after, int limit, String language) {
    return server.get(
        "%s/%s/alerts?after=%d&limit=%d&lang=%s"
            .formatted(SEARCHES, search, after, limit, URLEncoder.encode(language, UTF_8)),
        AlertsDocument.class);
  }

  @Override
  public void removeSearch(UUID search) {
    server.delete(SEARCHES + "/" + search);
  }

  @Override
  public PassportExportDocument exportPassport(UUID passport) {
    return server.get("/v1/passports/%s/export".formatted(passport), PassportExportDocument.class);
  }

  @Override
  public ErasureDocument erasePassport(UUID passport) {
    return server.post("/v1/passports/%s/erasure".formatted(passport), "", ErasureDocument.class);
  }

  @Override
  public RetentionDocument runRetention(LocalDate asOf, boolean dryRun) {
    return server.post(
        "/v1/retention-runs?asOf=%s&dryRun=%s".formatted(asOf, dryRun),
        "",
        RetentionDocument.class);
  }

  @Override
  public DecisionReportDocument reportDecisions(DecisionReports.By by, String language) {
    return server.get(
        "/v1/reports/decisions?by=%s&lang=%s".formatted(by, URLEncoder.encode(language, UTF_8)),
        DecisionReportDocument.class);
  }

  @Override
  public ImportSummary importLines(
      EntityType type, InputStream ndjson, Consumer<LineResult> results) throws IOException {
    String path = type == EntityType.PASSPORT ? "/v1/passport-imports" : "/v1/vacancy-imports";
    return server.importLines(path, ndjson, results);
  }

  @Override
  public void close() {
    server.close();
  }
}
