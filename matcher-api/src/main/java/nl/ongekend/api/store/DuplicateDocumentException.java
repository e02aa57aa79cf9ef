package nl.ongekend.api.store;

/** The id or the external key of a new document is taken. */
public final class DuplicateDocumentException extends StoreException {

  private static final long serialVersionUID = 1L;

  private DuplicateDocumentException(String code, String message) {
    super(code, message);
  }

  static DuplicateDocumentException ofId(EntityId entity) {
    return new DuplicateDocumentException(
        "store.duplicate-id",
        "%s exists already; an id is given once.\nReplace that document, or leave the id out to get a fresh one."
            .formatted(entity));
  }

  static DuplicateDocumentException ofKey(ExternalKey key, EntityId holder) {
    return new DuplicateDocumentException(
        "store.duplicate-key",
        "external key of source (%s) belongs to %s already; a key names one document.\nReplace that document, or correct the key."
            .formatted(key.source(), holder));
  }
}
