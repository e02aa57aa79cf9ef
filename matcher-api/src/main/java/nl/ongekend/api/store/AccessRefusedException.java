package nl.ongekend.api.store;

/** The purpose does not cover documents of that type, or the role may never see them. */
public final class AccessRefusedException extends StoreException {

  private static final long serialVersionUID = 1L;

  AccessRefusedException(Role role, Purpose purpose, EntityType type) {
    super(
        "store.access-refused",
        "role (%s) with purpose (%s) must not use documents of type %s.\nMaybe the request belongs to another purpose."
            .formatted(role, purpose, type));
  }
}
