package nl.ongekend.core.document;

import nl.ongekend.core.document.DocumentException.Code;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;

/**
 * A place in a JSON text, for use in an error.
 *
 * @param pointer the JSON pointer after RFC 6901
 * @param name how a message calls it: the property name, {@code skills[2]} for an entry
 */
record Place(String pointer, String name) {

  /** Returns the place of the value, or of the property name, that the parser is at. */
  static Place of(JsonParser parser) {
    return of(parser.streamReadContext());
  }

  static Place of(TokenStreamContext context) {
    return new Place(Quote.clean(context.pathAsPointer().toString()), nameOf(context));
  }

  boolean isDocument() {
    return pointer.isEmpty();
  }

  /** Returns the place of a property of the object at this place. */
  Place property(String property) {
    return new Place(pointer + "/" + property, property);
  }

  private static String nameOf(TokenStreamContext context) {
    TokenStreamContext parent = context.getParent();
    if (parent == null) {
      return "the document";
    }
    if (!context.hasPathSegment()) {
      return nameOf(parent);
    }
    return context.inObject()
        ? Quote.of(context.currentName())
        : nameOf(parent) + "[" + context.getCurrentIndex() + "]";
  }

  /** Returns the error for what is wrong here; the caller throws it. */
  DocumentException refuse(Code code, String rule, String remedy) {
    return new DocumentException(code, pointer, rule + System.lineSeparator() + remedy);
  }
}
