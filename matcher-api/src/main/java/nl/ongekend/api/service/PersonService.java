package nl.ongekend.api.service;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.store.BatchJobStore;
import nl.ongekend.api.store.Erasure;
import nl.ongekend.api.store.PersonStore;
import nl.ongekend.api.store.RecordedProposal;
import nl.ongekend.api.view.ErasureDocument;
import nl.ongekend.api.view.PassportExportDocument;
import nl.ongekend.api.view.PassportProposalsDocument;

/**
 * Hands over everything that is kept about a person, or removes it. Both take the whole home into
 * account: tables, index and the files of batches. Thread-safe.
 */
public final class PersonService {

  private final Services services;
  private final PersonStore store;
  private final BatchJobStore jobs;
  private final BatchTraces batches;
  private final RandomGenerator random;

  PersonService(Services services, RandomGenerator random) {
    this.services = services;
    this.store = services.engine().store().people();
    this.jobs = services.engine().store().jobs();
    this.batches = BatchTraces.of(services.home());
    this.random = random;
  }

  /**
   * Returns everything that is kept about a person, also one whose passport was deleted.
   *
   * @throws ProblemException when there is nothing
   * @throws IOException if a file of the home cannot be read
   */
  public PassportExportDocument export(Caller caller, UUID passport) throws IOException {
    Map<String, List<String>> rows = store.export(caller.actor(), caller.purpose(), passport);
    List<UUID> named = batches.find(passport);
    if (named.isEmpty() && rows.getOrDefault("entity", List.of()).isEmpty()) {
      throw notFound(passport);
    }
    return PassportExportDocument.of(
            services.build(), services.today().date(), passport, rows, named)
        .withGrounds(services.privacy().grounds(caller, "nl"));
  }

  /**
   * Removes everything that is kept about a person and returns the proof. Batches that name the
   * person are removed whole; they can be run again.
   *
   * @throws ProblemException when there is nothing, or a batch runs
   * @throws IOException if a file of the home cannot be read or written
   */
  public ErasureDocument erase(Caller caller, UUID passport) throws IOException {
    requireNoBatch(caller);
    Set<UUID> named = new LinkedHashSet<>(batches.find(passport));
    named.addAll(store.listBatches(caller.actor(), caller.purpose(), passport));
    for (UUID batch : new ArrayList<>(named)) {
      jobs.remove(caller.actor(), caller.purpose(), batch);
      batches.remove(batch);
    }
    Erasure erasure =
        store
            .erase(caller.actor(), caller.purpose(), passport, services.ids().next(), random)
            .orElseThrow(() -> notFound(passport));
    services.engine().indexer().purgePassports();
    services.engine().forgetAnswers();
    services.markets().forget(passport);
    services.shortlists().forget(passport);
    return ErasureDocument.of(services.build(), services.today().date(), erasure, named.size());
  }

  /**
   * Returns which proposals were put forward to a person.
   *
   * @throws ProblemException when there is no such passport
   */
  public PassportProposalsDocument proposals(Caller caller, UUID passport) {
    services.passports().get(caller, passport);
    List<RecordedProposal> recorded =
        services.engine().store().proposals().listOf(caller.actor(), caller.purpose(), passport);
    return new PassportProposalsDocument(
        PassportProposalsDocument.SCHEMA,
        services.build().version(),
        services.build().commit(),
        services.today().date(),
        passport,
        recorded.stream()
            .map(each ->
                new PassportProposalsDocument.Proposed(
                    each.vacancy(), each.employer(), each.on(), each.batch()))
            .toList());
  }

  /** What a running batch has read cannot be taken back from it. */
  private void requireNoBatch(Caller caller) {
    boolean runs =
        jobs.listUnfinished(caller.actor(), caller.purpose()).stream()
            .anyMatch(job -> batches.has(job.id()));
    if (runs) {
      throw new ProblemException(
          Problem.of(
              Problem.Kind.CONFLICT,
              "erasure.batch-runs",
              "nobody can be erased while a batch waits or runs.\nWait for it, or cancel it."));
    }
  }

  private static ProblemException notFound(UUID passport) {
    return new ProblemException(
        Problem.of(
            Problem.Kind.NOT_FOUND,
            "person.not-found",
            "something must be kept about passport (%s) in your organisation.\nMaybe the person was erased; a proof has the hash of the id."
                .formatted(passport)));
  }
}
