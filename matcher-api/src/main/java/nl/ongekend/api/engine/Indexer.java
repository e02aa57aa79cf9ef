package nl.ongekend.api.engine;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ongekend.api.store.Change;
import nl.ongekend.api.store.ChangeLog;
import nl.ongekend.api.store.ChangePosition;
import nl.ongekend.api.store.EntityId;
import nl.ongekend.api.store.StoredDocument;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.index.MatchIndex;
import nl.ongekend.core.index.PassportSegment;
import nl.ongekend.core.index.VacancySegment;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the two indexes up with the change log.
 *
 * <p>The index is committed with the position it is complete up to, so after a crash it starts
 * there and writes again what came later; writing twice is harmless. Thread-safe; one catch-up runs
 * at a time.
 */
public final class Indexer implements AutoCloseable {

  private static final int BATCH = 2_000;

  /** How many changes may be uncommitted before the index is written to disk. */
  private static final int COMMIT_EVERY = 50_000;

  private final ChangeLog changes;
  private final MatchIndex<Passport, PassportSegment> passports;
  private final MatchIndex<Vacancy, VacancySegment> vacancies;
  private final Documents documents;
  private ChangePosition position;
  private int uncommitted;

  Indexer(
      ChangeLog changes,
      MatchIndex<Passport, PassportSegment> passports,
      MatchIndex<Vacancy, VacancySegment> vacancies,
      Documents documents)
      throws IOException {
    this.changes = changes;
    this.passports = passports;
    this.vacancies = vacancies;
    this.documents = documents;
    this.position = earliest(passports.position(), vacancies.position());
  }

  private static ChangePosition earliest(@Nullable String first, @Nullable String second) {
    if (first == null || second == null) {
      return ChangePosition.START;
    }
    ChangePosition one = ChangePosition.parse(first);
    ChangePosition other = ChangePosition.parse(second);
    return one.compareTo(other) < 0 ? one : other;
  }

  /**
   * Applies every change that is there, and makes it findable.
   *
   * @return how many changes were applied
   */
  public synchronized int catchUp() throws IOException {
    int applied = 0;
    List<Change> batch = changes.readAfter(position, BATCH);
    while (!batch.isEmpty()) {
      apply(batch);
      applied += batch.size();
      position = batch.getLast().position();
      uncommitted += batch.size();
      if (uncommitted >= COMMIT_EVERY) {
        commit();
      }
      batch = changes.readAfter(position, BATCH);
    }
    if (applied > 0) {
      passports.refresh();
      vacancies.refresh();
    }
    return applied;
  }

  /** Writes both indexes to disk if something is not there yet. */
  public synchronized void commit() throws IOException {
    if (uncommitted > 0) {
      passports.commit(position.toString());
      vacancies.commit(position.toString());
      uncommitted = 0;
    }
  }

  /** Catches up, and leaves nothing of deleted passports in any file of the index. */
  public synchronized void purgePassports() throws IOException {
    catchUp();
    passports.purge();
    passports.refresh();
    uncommitted = Math.max(1, uncommitted);
    commit();
  }

  /** Throws both indexes away and writes them anew from the store. */
  public synchronized int rebuild() throws IOException {
    passports.clear();
    vacancies.clear();
    position = ChangePosition.START;
    int applied = catchUp();
    uncommitted = Math.max(1, uncommitted);
    commit();
    return applied;
  }

  /** Returns the position up to which the indexes are complete. */
  public synchronized ChangePosition position() {
    return position;
  }

  private void apply(List<Change> batch) throws IOException {
    Map<EntityId, StoredDocument> documentById = new HashMap<>();
    for (StoredDocument document : changes.listDocuments(batch)) {
      documentById.put(document.entity(), document);
    }
    Set<EntityId> changed = new LinkedHashSet<>();
    batch.forEach(change -> changed.add(change.entity()));
    for (EntityId entity : changed) {
      StoredDocument document = documentById.get(entity);
      if (document == null) {
        delete(entity);
      } else {
        put(document);
      }
    }
  }

  private void put(StoredDocument document) throws IOException {
    switch (document.type()) {
      case PASSPORT ->
          passports.put(
              documents.readPassport(document.json()), document.json(), document.organisationId());
      case VACANCY ->
          vacancies.put(
              documents.readVacancy(document.json()), document.json(), document.organisationId());
      case CIRCUMSTANCES -> {
        // Out of reach of matching: reports read them from the store.
      }
    }
  }

  private void delete(EntityId entity) throws IOException {
    switch (entity.type()) {
      case PASSPORT -> passports.delete(entity.id());
      case VACANCY -> vacancies.delete(entity.id());
      case CIRCUMSTANCES -> {
        // Never indexed.
      }
    }
  }

  @Override
  public synchronized void close() throws IOException {
    commit();
  }
}
