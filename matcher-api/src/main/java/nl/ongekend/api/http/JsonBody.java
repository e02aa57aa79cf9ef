package nl.ongekend.api.http;

/**
 * The body of a request that is one JSON document.
 *
 * @param text the document, which may describe a person
 */
record JsonBody(String text) {

  /** The length alone. */
  @Override
  public String toString() {
    return "JsonBody[%d characters]".formatted(text.length());
  }
}
