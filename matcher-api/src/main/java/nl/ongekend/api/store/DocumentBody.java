package nl.ongekend.api.store;

import nl.ongekend.core.document.ContentHash;

/**
 * What a document says.
 *
 * @param json one JSON value as text, validated by the caller; the store keeps the value, not the
 *     spelling: white space and the order of properties may differ when it is read back
 * @param docVersion version of the schema it follows, at least 1
 * @param contentHash hash of its canonical form, computed by the caller
 */
public record DocumentBody(String json, int docVersion, ContentHash contentHash) {

  /** Checks the version. */
  public DocumentBody {
    if (docVersion < 1) {
      throw new IllegalArgumentException(
          "docVersion (%d) must be at least 1.".formatted(docVersion));
    }
  }

  /** Version and hash; what the document says is left out, because it may describe a person. */
  @Override
  public String toString() {
    return "DocumentBody[version %d, %s]".formatted(docVersion, contentHash.hex());
  }

  boolean saysTheSameAs(int otherVersion, ContentHash otherHash) {
    return docVersion == otherVersion && contentHash.equals(otherHash);
  }
}
