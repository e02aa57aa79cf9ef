package nl.ongekend.api.service;

import java.util.UUID;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.store.EntityId;
import nl.ongekend.api.store.ImportOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line of an import.
 *
 * @param line its number; the first line is 1, and blank lines count
 * @param status {@code CREATED}, {@code UNCHANGED}, {@code REPLACED} or {@code REJECTED}
 * @param id the id of the document; missing when it was rejected
 * @param entityVersion the version it has now; missing when it was rejected
 * @param problem why it was rejected; missing otherwise
 */
public record LineResult(
    long line,
    ImportOutcome.Status status,
    @Nullable UUID id,
    @Nullable Long entityVersion,
    @Nullable Problem problem) {

  static LineResult accepted(long line, ImportOutcome outcome, EntityId entity) {
    return new LineResult(line, outcome.status(), entity.id(), outcome.entityVersion(), null);
  }

  static LineResult rejected(long line, Problem problem) {
    return new LineResult(line, ImportOutcome.Status.REJECTED, null, null, problem);
  }
}
