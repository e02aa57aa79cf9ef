package nl.ongekend.api.store;

/** There is no such document, or it belongs to another organisation: the answer is the same. */
public final class DocumentNotFoundException extends StoreException {

  private static final long serialVersionUID = 1L;

  DocumentNotFoundException(EntityId entity) {
    super(
        "store.not-found",
        "%s must exist in your organisation.\nMaybe it was deleted; list the documents to see what there is."
            .formatted(entity));
  }
}
