package nl.ongekend.api.store;

/** PostgreSQL cannot keep the document as JSON. */
public final class DocumentRejectedException extends StoreException {

  private static final long serialVersionUID = 1L;

  /* Without the cause: its message may quote the document. */
  DocumentRejectedException() {
    super(
        "store.document-rejected",
        "document must be JSON that PostgreSQL can keep.\n"
            + "Maybe it holds the character U+0000, an unpaired surrogate or a number beyond all"
            + " bounds; remove it.");
  }
}
