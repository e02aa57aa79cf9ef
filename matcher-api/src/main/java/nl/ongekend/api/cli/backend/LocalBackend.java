package nl.ongekend.api.cli.backend;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ongekend.api.decision.DecisionReports;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.DocumentService;
import nl.ongekend.api.service.ImportSummary;
import nl.ongekend.api.service.LineResult;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.store.EntityType;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.view.AlertsDocument;
import nl.ongekend.api.view.DecisionReportDocument;
import nl.ongekend.api.view.DocumentMapper;
import nl.ongekend.api.view.ErasureDocument;
import nl.ongekend.api.view.JobPairsDocument;
import nl.ongekend.api.view.MatchDocument;
import nl.ongekend.api.view.PassportExportDocument;
import nl.ongekend.api.view.ReceiptDocument;
import nl.ongekend.api.view.RetentionDocument;
import nl.ongekend.api.view.SavedSearchSettingsDocument;
import nl.ongekend.api.view.SavedSearchesDocument;
import nl.ongekend.api.view.SearchDocument;
import nl.ongekend.api.view.ViewJson;
import nl.ongekend.api.view.WhyDocument;
import nl.ongekend.core.document.ContentHash;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import org.jspecify.annotations.Nullable;

/** Answers from a home that this process has open; closing it closes the home. */
public final class LocalBackend implements Backend {

  private static final Caller COACH = Caller.local(Purpose.JOB_COACHING);

  private final OpenHome home;
  private final Services services;

  /** Answers from a home. */
  public LocalBackend(OpenHome home) {
    this.home = home;
    this.services = home.services();
  }

  @Override
  public LocalDate today() {
    return services.today().date();
  }

  @Override
  public MatchWorld world() {
    return services.engine().world();
  }

  @Override
  public Passport passport(DocumentSource source) {
    return document(source, services.passports());
  }

  @Override
  public Vacancy vacancy(DocumentSource source) {
    return document(source, services.vacancies());
  }

  private static <D> D document(DocumentSource source, DocumentService<D> documents) {
    return switch (source) {
      case DocumentSource.Stored stored -> documents.get(COACH, stored.id()).document();
      case DocumentSource.Given given -> documents.read(given.json());
    };
  }

  @Override
  public MatchDocument vacanciesFor(DocumentSource passport, MatchOptions options) {
    return services.matches().vacanciesFor(COACH, passport(passport), options.parameters());
  }

  @Override
  public MatchDocument passportsFor(DocumentSource vacancy, MatchOptions options) {
    return services
        .matches()
        .passportsFor(
            Caller.local(Purpose.CANDIDATE_SEARCH), vacancy(vacancy), options.parameters());
  }

  @Override
  public SearchDocument search(String line, MatchOptions options) {
    return services.readings().search(COACH, line, options.parameters());
  }

  @Override
  public JobPairsDocument jobPairs(DocumentSource passport, MatchOptions options) {
    return services.jobPairs().best(COACH, passport(passport), options.parameters());
  }

  @Override
  public Explanation explain(Passport passport, Vacancy vacancy, MatchOptions options) {
    return services.matches().explain(passport, vacancy, options.parameters());
  }

  @Override
  public WhyDocument why(Explanation explanation, String language) {
    return new DocumentMapper(services.build(), world().taxonomy(), world().versions())
        .why(explanation, language);
  }

  @Override
  public Object answer(Ask ask) {
    return new LocalAnswers(services).answer(ask);
  }

  @Override
  public ReceiptDocument makeReceipt(UUID passport, UUID vacancy, MatchOptions options) {
    return ReceiptDocument.of(
        services.receipts().make(COACH, passport, vacancy, options.parameters()));
  }

  @Override
  public byte[] exportReceipt(ContentHash id) {
    return services.receipts().export(COACH, id).toBytes();
  }

  @Override
  public SavedSearchesDocument saveSearch(SavedSearchSettingsDocument settings) {
    return services.savedSearches().save(COACH, ViewJson.write(settings));
  }

  @Override
  public SavedSearchesDocument savedSearches(@Nullable UUID passport, @Nullable UUID vacancy) {
    return services.savedSearches().list(COACH, passport, vacancy);
  }

  @Override
  public AlertsDocument alerts(UUID search, long after, int limit, String language) {
    return services.savedSearches().alerts(COACH, search, after, limit, language);
  }

  @Override
  public void removeSearch(UUID search) {
    services.savedSearches().remove(COACH, search);
  }

  @Override
  public PassportExportDocument exportPassport(UUID passport) throws IOException {
    return services.people().export(Caller.local(Purpose.ADMINISTRATION), passport);
  }

  @Override
  public ErasureDocument erasePassport(UUID passport) throws IOException {
    return services.people().erase(Caller.local(Purpose.ADMINISTRATION), passport);
  }

  @Override
  public RetentionDocument runRetention(LocalDate asOf, boolean dryRun) throws IOException {
    return services.retention().run(Caller.local(Purpose.ADMINISTRATION), asOf, dryRun);
  }

  @Override
  public DecisionReportDocument reportDecisions(DecisionReports.By by, String language) {
    return new DecisionReports(services).report(Caller.local(Purpose.REPORTING), by, language);
  }

  @Override
  public ImportSummary importLines(
      EntityType type, InputStream ndjson, Consumer<LineResult> results) throws IOException {
    DocumentService<?> documents =
        type == EntityType.PASSPORT ? services.passports() : services.vacancies();
    return documents.importLines(Caller.local(Purpose.ADMINISTRATION), ndjson, results);
  }

  @Override
  public void close() throws IOException {
    home.close();
  }
}
