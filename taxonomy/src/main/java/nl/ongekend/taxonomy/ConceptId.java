package nl.ongekend.taxonomy;

/**
 * The lasting identity of a concept: an absolute URI, for example {@code
 * http://data.europa.eu/esco/skill/00aed5d4-...} or {@code urn:ongekend:skill:weld-pipes}.
 *
 * <p>Identifiers are compared character by character and never resolved or normalised: two
 * spellings of one URI are two identifiers.
 *
 * <p><b>Order:</b> by unsigned bytes. Only printable ASCII is allowed, so that this is also the
 * order of the characters.
 *
 * @param uri scheme, colon and at least one more character; printable ASCII without spaces, at most
 *     {@value #MAX_LENGTH} characters
 */
public record ConceptId(String uri) implements Comparable<ConceptId> {

  /** The longest identifier that is accepted, in characters. */
  public static final int MAX_LENGTH = 512;

  /** The namespace of the ESCO occupations. */
  public static final String ESCO_OCCUPATION = "http://data.europa.eu/esco/occupation/";

  /** The namespace of the ESCO skills and of part of its skill groups. */
  public static final String ESCO_SKILL = "http://data.europa.eu/esco/skill/";

  /** The namespace of the ISCO-08 groups in ESCO; followed by {@code C} and the code. */
  public static final String ESCO_ISCO = "http://data.europa.eu/esco/isco/";

  /**
   * Checks the identifier.
   *
   * @throws IllegalArgumentException if it is not an absolute URI of printable ASCII
   */
  public ConceptId {
    if (uri.length() > MAX_LENGTH || !isPrintableAscii(uri) || !hasScheme(uri)) {
      throw new IllegalArgumentException(
          "concept id (%s) must be an absolute URI of at most %d printable ASCII characters.%n"
                  .formatted(uri, MAX_LENGTH)
              + "Give it as scheme:rest, for example urn:ongekend:skill:weld-pipes.");
    }
  }

  /** Returns the identifier with the given URI; see the constructor for what is accepted. */
  public static ConceptId of(String uri) {
    return new ConceptId(uri);
  }

  @Override
  public int compareTo(ConceptId other) {
    return uri.compareTo(other.uri);
  }

  @Override
  public String toString() {
    return uri;
  }

  private static boolean isPrintableAscii(String text) {
    return text.chars().allMatch(c -> c > ' ' && c < 127);
  }

  private static boolean hasScheme(String text) {
    int colon = text.indexOf(':');
    return colon > 0
        && colon < text.length() - 1
        && isLetter(text.charAt(0))
        && text.chars().limit(colon).allMatch(ConceptId::isSchemeCharacter);
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isSchemeCharacter(int c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
  }
}
