package nl.ongekend.core.document;

import java.io.StringWriter;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.node.ObjectNode;

/**
 * How one kind of document is read and written.
 *
 * @param type the type of its values
 * @param shape its JSON form
 * @param upcasts the way from its earlier versions
 * @param <T> the type of its values
 */
record DocumentForm<T>(Class<T> type, RecordShape shape, UpcastChain upcasts) {

  private static final ObjectWriter COMPACT = JsonText.MAPPER.writer();
  private static final ObjectWriter PRETTY = JsonText.MAPPER.writerWithDefaultPrettyPrinter();
  private static final int TYPICAL_CHARACTERS = 4096;

  /** Returns this form with {@code id} for documents without one. */
  DocumentForm<T> withId(Supplier<UUID> id) {
    return new DocumentForm<>(type, shape.withFallback("id", id), upcasts);
  }

  T read(String json) {
    return JsonText.read(json, this::bind);
  }

  T read(String json, int version) {
    return upcasts.isCurrent(version)
        ? read(json)
        : JsonText.read(json, parser -> bindEarlier(parser, version));
  }

  private T bind(JsonParser parser) {
    return type.cast(shape.read(parser));
  }

  private T bindEarlier(JsonParser parser, int version) {
    shape.requireToken(JsonToken.START_OBJECT, parser);
    ObjectNode earlier = (ObjectNode) JsonText.MAPPER.readTree(parser);
    try (JsonParser tree = JsonText.MAPPER.treeAsTokens(upcasts.toCurrent(earlier, version))) {
      tree.nextToken();
      return bind(tree);
    }
  }

  String write(T document) {
    return write(document, COMPACT);
  }

  String writePretty(T document) {
    return write(document, PRETTY);
  }

  private String write(T document, ObjectWriter writer) {
    StringWriter text = new StringWriter(TYPICAL_CHARACTERS);
    try (JsonGenerator generator = writer.createGenerator(text)) {
      shape.write(document, generator);
    }
    return text.toString();
  }
}
