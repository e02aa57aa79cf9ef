package nl.ongekend.api.http.endpoint;

import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Parameters as OpenAPI describes them. */
final class ParameterSchemas {

  private ParameterSchemas() {}

  static void describe(Parameter parameter, ObjectNode described) {
    described
        .put("name", parameter.name())
        .put("in", parameter.place().name().toLowerCase(Locale.ROOT))
        .put("description", parameter.description())
        .put("required", parameter.required());
    ObjectNode schema = described.putObject("schema");
    if (parameter.repeatable()) {
      schema.put("type", "array");
      describe(parameter.type(), schema.putObject("items"));
    } else {
      describe(parameter.type(), schema);
    }
  }

  private static void describe(ValueType type, ObjectNode schema) {
    switch (type) {
      case ValueType.Text text -> schema.put("type", "string");
      case ValueType.Formatted text -> schema.put("type", "string").put("format", text.format());
      case ValueType.Whole number ->
          schema
              .put("type", "integer")
              .put("minimum", number.least())
              .put("maximum", number.most())
              .put("default", number.fallback());
      case ValueType.WeekHours hours ->
          schema
              .put("type", "number")
              .put("minimum", 0)
              .put("maximum", 168)
              .put("multipleOf", 0.25);
      case ValueType.Truth truth -> schema.put("type", "boolean").put("default", false);
      case ValueType.Choice choice -> {
        schema.put("type", "string");
        ArrayNode names = schema.putArray("enum");
        choice.names().forEach(names::add);
      }
    }
  }
}
