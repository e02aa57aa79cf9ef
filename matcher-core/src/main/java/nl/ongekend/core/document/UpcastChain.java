package nl.ongekend.core.document;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.ongekend.core.document.DocumentException.Code;
import tools.jackson.databind.node.ObjectNode;

/**
 * The way from every earlier version of a document to the present one: one pure function on the
 * JSON tree per step. The first step leads from version 1 to 2, so there is one version more than
 * there are steps. Steps are never changed once released.
 *
 * @param steps the steps, oldest first
 */
record UpcastChain(List<UnaryOperator<ObjectNode>> steps) {

  UpcastChain {
    steps = List.copyOf(steps);
  }

  /** Returns the version to which the chain leads. */
  int current() {
    return steps.size() + 1;
  }

  /** Returns whether a document of {@code version} has to be changed at all. */
  boolean isCurrent(int version) {
    if (version < 1 || version > current()) {
      throw new DocumentException(
          Code.UNKNOWN_VERSION,
          "",
          "document version (%d) must be in [1, %d].%nMaybe the document was written by a later program."
              .formatted(version, current()));
    }
    return version == current();
  }

  /** Returns {@code document}, which has {@code version}, in the present version. */
  ObjectNode toCurrent(ObjectNode document, int version) {
    ObjectNode changed = document;
    for (UnaryOperator<ObjectNode> step : steps.subList(version - 1, steps.size())) {
      changed = step.apply(changed);
    }
    return changed;
  }
}
