package nl.ongekend.core.profile;

/**
 * The key of a document in the system it came from; unique per organisation and document type.
 *
 * @param source the name of that system, 1 to 100 characters
 * @param sourceKey its key there, 1 to 200 characters
 */
public record ExternalKey(String source, String sourceKey) {

  /** Checks the lengths. */
  public ExternalKey {
    Checks.requireText(source, 100, "source");
    Checks.requireText(sourceKey, 200, "sourceKey");
  }
}
