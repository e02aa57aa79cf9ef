package nl.ongekend.api.service;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import nl.ongekend.api.store.EntityType;
import nl.ongekend.core.profile.ExternalKey;
import org.jspecify.annotations.Nullable;

/**
 * How documents of one type are read, written and judged.
 *
 * @param <D> the document
 */
interface DocumentSide<D> {

  EntityType type();

  /** Reads a document of the present version; {@code id} gives its id if the text has none. */
  D read(String json, Supplier<UUID> id);

  /** Reads a document of an earlier version. */
  D read(String json, int version);

  String write(D document);

  UUID id(D document);

  D withId(D document, UUID id);

  @Nullable ExternalKey externalKey(D document);

  /** What looks through the texts of a document before it is kept. */
  FreeTexts texts();

  /**
   * Refuses a document that whoever writes must not write.
   *
   * @throws nl.ongekend.api.problem.ProblemException when refused
   */
  default void requireWriter(Caller caller, D document) {}

  /**
   * Refuses a document that is well-formed and still must not be kept.
   *
   * @throws nl.ongekend.api.problem.ProblemException when refused
   */
  void requireAcceptable(D document, LocalDate today);
}
