package nl.ongekend.api.service;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.ongekend.api.engine.Engine;
import nl.ongekend.api.view.BatchDocument;
import nl.ongekend.core.batch.BatchAnswer;
import nl.ongekend.core.batch.BatchDelivery;
import nl.ongekend.core.batch.BatchReader;
import nl.ongekend.core.document.ContentHash;
import nl.ongekend.core.explain.Outline;
import nl.ongekend.core.kernel.Hit;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.release.Build;

/** Matches everybody with every vacancy. Thread-safe. */
public final class BatchService {

  private final Engine engine;
  private final Build build;
  private final DocumentService<Passport> passports;
  private final Areas areas;

  BatchService(Engine engine, Build build, DocumentService<Passport> passports) {
    this.engine = engine;
    this.build = build;
    this.passports = passports;
    this.areas = new Areas(engine.world().places());
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

  /**
   * Returns the ids of the vacancies that a batch looks at now.
   *
   * @throws IOException if the index cannot be read
   */
  public List<UUID> vacancyIds(Caller caller, BatchOptions options) throws IOException {
    return caller.sight(engine).batchRanker().vacancyIds(options.parameters().filter());
  }

  /** Returns how many passports are stored. */
  public long count(Caller caller) {
    return passports.count(caller);
  }

  /** Returns every stored passport in the order of ids, read while it is asked for. */
  public Iterator<Passport> everybody(Caller caller) {
    return new StoredDocuments<>(passports, caller);
  }

  /** Returns the stored passports that take part, in the same way. */
  public Iterator<Passport> everybody(Caller caller, Predicate<Passport> takesPart) {
    return Stream.iterate(everybody(caller), Iterator::hasNext, each -> each)
        .map(Iterator::next)
        .filter(takesPart)
        .iterator();
  }

  /**
   * Ranks vacancies for people; see {@link nl.ongekend.core.batch.BatchRanker#rank}.
   *
   * @return whether everybody was ranked
   * @throws IOException if the index cannot be read or {@code delivery} fails
   */
  public boolean rank(
      Caller caller,
      Iterator<Passport> people,
      BatchOptions options,
      BatchDelivery<BatchDocument.Person> delivery)
      throws IOException {
    // Most vacancies stand in many lists; each is hashed once.
    Map<UUID, String> hashes = new ConcurrentHashMap<>();
    try (ExecutorService executor =
        Executors.newFixedThreadPool(
            options.threads(), Thread.ofPlatform().name("batch-", 1).factory())) {
      return caller
          .sight(engine)
          .batchRanker()
          .rank(
              people,
              options.request(),
              executor,
              (answer, reader) -> person(answer, reader, options, hashes),
              delivery);
    }
  }

  private BatchDocument.Person person(
      BatchAnswer answer, BatchReader reader, BatchOptions options, Map<UUID, String> hashes) {
    List<BatchDocument.Match> matches = new ArrayList<>();
    for (Hit hit : answer.hits()) {
      Vacancy vacancy = reader.vacancy(hit);
      BatchDocument.Match match = match(answer.passport(), vacancy, matches.size() + 1, options);
      matches.add(
          options.forProposal()
              ? match.forProposal(
                  vacancy.openings(),
                  hashes.computeIfAbsent(vacancy.id(), id -> hash(vacancy)),
                  areas.region(vacancy),
                  vacancy.employer().key())
              : match);
    }
    BatchDocument.Person person = BatchDocument.Person.of(answer, matches);
    return options.forProposal() ? forProposal(person, answer.passport()) : person;
  }

  private BatchDocument.Person forProposal(BatchDocument.Person person, Passport passport) {
    return person.forProposal(
        hash(engine.documents().write(passport)),
        areas.municipality(passport),
        passport.caseload());
  }

  private BatchDocument.Match match(
      Passport passport, Vacancy vacancy, int rank, BatchOptions options) {
    MatchParameters parameters = options.parameters();
    Outline outline =
        engine.explainer().outline(passport, vacancy, parameters.profile(), parameters.asOf());
    return BatchDocument.Match.of(rank, outline);
  }

  private String hash(Vacancy vacancy) {
    return hash(engine.documents().write(vacancy));
  }

  private static String hash(String json) {
    return ContentHash.of(json).hex();
  }
}
