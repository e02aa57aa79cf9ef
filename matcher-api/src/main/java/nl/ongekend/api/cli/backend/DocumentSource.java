package nl.ongekend.api.cli.backend;

import java.util.UUID;

/** Where a document is: in the store, or along with the question. */
public sealed interface DocumentSource {

  /**
   * A document in the store.
   *
   * @param id its id
   */
  record Stored(UUID id) implements DocumentSource {}

  /**
   * A document that is sent along and not kept.
   *
   * @param json the document
   */
  record Given(String json) implements DocumentSource {

    /** Nothing of the document, so that it cannot reach a log. */
    @Override
    public String toString() {
      return "Given[%d characters]".formatted(json.length());
    }
  }
}
