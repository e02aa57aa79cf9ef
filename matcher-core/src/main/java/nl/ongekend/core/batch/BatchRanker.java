package nl.ongekend.core.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.index.IndexSnapshot;
import nl.ongekend.core.index.MatchFilter;
import nl.ongekend.core.index.MatchIndex;
import nl.ongekend.core.index.SegmentView;
import nl.ongekend.core.index.VacancySegment;
import nl.ongekend.core.kernel.Columns;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;

/**
 * Ranks vacancies for very many people. Thread-safe: several batches may run at a time.
 *
 * <p>Memory: one tranche of people with its results, and the working memory of each thread.
 */
public final class BatchRanker {

  private final MatchWorld world;
  private final MatchIndex<Vacancy, VacancySegment> vacancies;
  private final Documents documents;

  /** Creates a ranker over an index of vacancies of a world. */
  public BatchRanker(
      MatchWorld world, MatchIndex<Vacancy, VacancySegment> vacancies, Documents documents) {
    this.world = world;
    this.vacancies = vacancies;
    this.documents = documents;
  }

  /** Returns a ranker over the same index as an organisation sees it. */
  public BatchRanker seenBy(UUID organisation) {
    return new BatchRanker(world, vacancies.seenBy(organisation), documents);
  }

  /**
   * Ranks for everybody, and delivers in the order of the input, a tranche at a time.
   *
   * @param people read on the calling thread, a tranche at a time
   * @param request what to rank
   * @param executor the threads to work on; the calling thread reads, delivers and waits
   * @param completion makes of each answer what is delivered
   * @param delivery receives it
   * @return whether everybody was ranked; false when cancelled, and then whole tranches were
   *     delivered up to some person
   * @throws IOException if the index cannot be read or {@code delivery} fails
   */
  public <R> boolean rank(
      Iterator<Passport> people,
      BatchRequest request,
      Executor executor,
      Completion<R> completion,
      BatchDelivery<R> delivery)
      throws IOException {
    try (IndexSnapshot<VacancySegment> snapshot = vacancies.snapshot()) {
      BatchReader reader =
          hit -> documents.readVacancy(snapshot.document(hit.segment(), hit.document()));
      TileRanker tiles =
          new TileRanker(world, request, snapshot.segments(request.ranking().filter()));
      while (people.hasNext()) {
        List<Passport> next = next(people, request.tranche());
        List<R> results =
            new Tranche<>(
                    next,
                    tiles,
                    answer -> completion.complete(answer, reader),
                    delivery::isCancelled)
                .rank(executor, request.threads());
        if (results.size() < next.size()) {
          return false;
        }
        delivery.deliver(results);
      }
      return true;
    }
  }

  /**
   * Returns the ids of the vacancies that a batch with this filter looks at now. O(vacancies).
   *
   * @throws IOException if the index cannot be read
   */
  public List<UUID> vacancyIds(MatchFilter filter) throws IOException {
    try (IndexSnapshot<VacancySegment> snapshot = vacancies.snapshot()) {
      List<UUID> ids = new ArrayList<>();
      for (SegmentView<VacancySegment> view : snapshot.segments(filter)) {
        Columns columns = view.segment().columns().columns();
        for (int document = 0; document < columns.documents(); document++) {
          if (view.accepted().accepts(document)) {
            ids.add(new UUID(columns.idHigh(document), columns.idLow(document)));
          }
        }
      }
      return ids;
    }
  }

  private static List<Passport> next(Iterator<Passport> people, int most) {
    List<Passport> next = new ArrayList<>();
    while (next.size() < most && people.hasNext()) {
      next.add(people.next());
    }
    return next;
  }
}
