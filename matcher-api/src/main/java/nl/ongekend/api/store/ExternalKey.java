package nl.ongekend.api.store;

/**
 * The name of a document in the system it came from; unique per organisation and type.
 *
 * @param source short name of the system, such as {@code crm}; 1 to 100 characters
 * @param sourceKey the key there; 1 to 500 characters. It may point to a person, so it is not
 *     printed
 */
public record ExternalKey(String source, String sourceKey) {

  private static final int LONGEST_SOURCE = 100;
  private static final int LONGEST_KEY = 500;

  /** Checks the lengths, and that PostgreSQL can keep the texts. */
  public ExternalKey {
    requireText("source", source, LONGEST_SOURCE);
    requireText("sourceKey", sourceKey, LONGEST_KEY);
  }

  /** The source alone. */
  @Override
  public String toString() {
    return "ExternalKey[" + source + "]";
  }

  private static void requireText(String name, String value, int longest) {
    if (value.isBlank() || value.length() > longest || value.indexOf('\0') >= 0) {
      throw new IllegalArgumentException(
          "%s (%d characters) must have 1 to %d characters, not all blank, none of them U+0000."
              .formatted(name, value.length(), longest));
    }
  }
}
