package nl.ongekend.api.store;

import java.util.UUID;

/**
 * Where a sealed version is kept: what is sealed for one place does not open in another.
 *
 * @param organisationId the organisation that keeps it
 * @param person whose key seals it
 * @param entity which document
 * @param entityVersion which version of it
 * @param docVersion version of the schema
 */
record SealedPlace(
    UUID organisationId, UUID person, EntityId entity, long entityVersion, int docVersion) {

  /** The place of the names of the version. */
  String names() {
    return text("names");
  }

  /** The place of what the version says. */
  String document() {
    return text("document");
  }

  /* Joined, not formatted: an import does this a hundred thousand times. */
  private String text(String part) {
    return String.join(
        " ",
        part,
        organisationId.toString(),
        person.toString(),
        entity.toString(),
        Long.toString(entityVersion),
        Integer.toString(docVersion));
  }
}
