package nl.ongekend.api.service;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.ongekend.api.engine.Engine;
import nl.ongekend.api.view.BatchDocument;
import nl.ongekend.core.batch.BatchAnswer;
import nl.ongekend.core.batch.BatchDelivery;
import nl.ongekend.core.batch.BatchReader;
import nl.ongekend.core.explain.Outline;
import nl.ongekend.core.kernel.Hit;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.release.Build;

/** Matches everybody with every vacancy. Thread-safe. */
public final class BatchService {

  private final Engine engine;
  private final Build build;
  private final DocumentService<Passport> passports;

  BatchService(Engine engine, Build build, DocumentService<Passport> passports) {
    this.engine = engine;
    this.build = build;
    this.passports = passports;
  }

  /** Returns what stands above the answers. */
  public BatchDocument header(BatchOptions options) {
    MatchParameters parameters = options.parameters();
    return BatchDocument.of(
        build,
        engine.world().versions(),
        parameters.profile().name(),
        parameters.asOf(),
        parameters.top());
  }

  /** Returns how far the store has come: answers to stored documents hold for this position. */
  public String position() {
    return engine.store().changes().current().toString();
  }

  /** Returns every stored passport in the order of ids, read while it is asked for. */
  public Iterator<Passport> everybody(Caller caller) {
    return new StoredDocuments<>(passports, caller);
  }

  /**
   * Ranks vacancies for people; see {@link nl.ongekend.core.batch.BatchRanker#rank}.
   *
   * @return whether everybody was ranked
   * @throws IOException if the index cannot be read or {@code delivery} fails
   */
  public boolean rank(
      Iterator<Passport> people, BatchOptions options, BatchDelivery<BatchDocument.Person> delivery)
      throws IOException {
    try (ExecutorService executor =
        Executors.newFixedThreadPool(
            options.threads(), Thread.ofPlatform().name("batch-", 1).factory())) {
      return engine
          .batchRanker()
          .rank(
              people,
              options.request(),
              executor,
              (answer, reader) -> person(answer, reader, options.parameters()),
              delivery);
    }
  }

  private BatchDocument.Person person(
      BatchAnswer answer, BatchReader reader, MatchParameters parameters) {
    List<BatchDocument.Match> matches = new ArrayList<>();
    for (Hit hit : answer.hits()) {
      Outline outline =
          engine
              .explainer()
              .outline(
                  answer.passport(), reader.vacancy(hit), parameters.profile(), parameters.asOf());
      matches.add(BatchDocument.Match.of(matches.size() + 1, outline));
    }
    return BatchDocument.Person.of(answer, matches);
  }
}
