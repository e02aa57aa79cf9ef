package nl.ongekend.api.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The entities that some new documents may collide with, found by id and by external key. */
final class ExistingDocuments {

  private final UUID organisationId;
  private final Map<EntityId, ExistingDocument> byId = new HashMap<>();
  private final Map<TypedKey, ExistingDocument> byKey = new HashMap<>();

  /** Indexes the entities; those found twice, by id and by key, count once. */
  ExistingDocuments(UUID organisationId, List<ExistingDocument> documents) {
    this.organisationId = organisationId;
    for (ExistingDocument document : documents) {
      byId.put(document.entity(), document);
      if (document.externalKey() != null && document.organisationId().equals(organisationId)) {
        byKey.put(new TypedKey(document.entity().type(), document.externalKey()), document);
      }
    }
  }

  /**
   * The entity, perhaps a deleted one, whose next version a document would be.
   *
   * @throws DuplicateDocumentException when its id is taken elsewhere, or its key names another
   *     document than its id
   */
  Optional<ExistingDocument> findTarget(NewDocument document) {
    ExternalKey key = document.externalKey();
    Optional<ExistingDocument> keyHolder =
        key == null
            ? Optional.empty()
            : Optional.ofNullable(byKey.get(new TypedKey(document.type(), key)));
    if (document.id() == null) {
      return keyHolder;
    }
    EntityId entity = new EntityId(document.type(), document.id());
    if (key != null && keyHolder.isPresent() && !keyHolder.get().entity().equals(entity)) {
      throw DuplicateDocumentException.ofKey(key, keyHolder.get().entity());
    }
    return Optional.ofNullable(byId.get(entity)).map(this::requireOwn);
  }

  private ExistingDocument requireOwn(ExistingDocument document) {
    if (!document.organisationId().equals(organisationId)) {
      throw DuplicateDocumentException.ofId(document.entity());
    }
    return document;
  }

  private record TypedKey(EntityType type, ExternalKey key) {}
}
