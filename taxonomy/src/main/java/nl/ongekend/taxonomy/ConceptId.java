package nl.ongekend.taxonomy;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * The identifier of a concept: an absolute URI, such as that of an ESCO skill or {@code
 * urn:ongekend:skill:drive-forklift}. Ordered by its characters as unsigned ASCII.
 *
 * @param uri the URI, 1 to 300 ASCII characters
 */
public record ConceptId(String uri) implements Comparable<ConceptId> {

  private static final int MOST_CHARACTERS = 300;

  /** Checks the form. */
  public ConceptId {
    if (uri.isEmpty() || uri.length() > MOST_CHARACTERS || !isAbsolute(uri)) {
      throw new IllegalArgumentException(
          "concept id (%s) must be an absolute URI of 1 to %d ASCII characters.%nMaybe only its last part was given."
              .formatted(
                  uri.length() > 100 ? uri.substring(0, 100) + "..." : uri, MOST_CHARACTERS));
    }
  }

  private static boolean isAbsolute(String uri) {
    try {
      return new URI(uri).isAbsolute() && uri.chars().allMatch(c -> c > ' ' && c < 127);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  @Override
  public int compareTo(ConceptId other) {
    return uri.compareTo(other.uri);
  }

  @Override
  public String toString() {
    return uri;
  }
}
