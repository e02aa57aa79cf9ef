package nl.ongekend.core.document;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas of passport, vacancy, circumstances and all their parts, for the description of an
 * interface. They are made from what reads and writes the documents, so they cannot differ from it;
 * limits that the values check themselves stand in the descriptions.
 */
public final class DocumentSchemas {

  private static final String REFERENCE = "#/components/schemas/";

  private final Descriptions descriptions = new Descriptions();
  private final Map<String, Shape> shapeByName = new TreeMap<>();

  private DocumentSchemas() {
    Shapes shapes = new Shapes();
    collect(shapes.ofPassport());
    collect(shapes.ofVacancy());
    collect(shapes.ofCircumstances());
  }

  /**
   * Returns the schemas by name, as a JSON object that fits under {@code components.schemas} of an
   * OpenAPI 3.1 document. Cost: some milliseconds; keep the result.
   */
  public static String openApi() {
    return new DocumentSchemas().describe();
  }

  private void collect(Shape shape) {
    switch (shape) {
      case RecordShape object -> {
        if (shapeByName.putIfAbsent(object.type().getSimpleName(), object) == null) {
          object.properties().forEach(property -> collect(property.shape()));
        }
      }
      case CollectionShape list -> collect(list.element());
      case ChoiceShape choice -> shapeByName.put(choice.type().getSimpleName(), choice);
      case Scalar scalar -> {}
    }
  }

  private String describe() {
    ObjectNode schemas = JsonText.MAPPER.createObjectNode();
    shapeByName.forEach((name, shape) -> {
      ObjectNode schema = schemas.putObject(name);
      if (shape instanceof RecordShape object) {
        describe(object, schema);
      } else if (shape instanceof ChoiceShape choice) {
        describe(choice, schema);
      }
    });
    return schemas.toString();
  }

  private void describe(RecordShape object, ObjectNode schema) {
    schema.put("type", "object").put("description", descriptions.of(object.type()));
    ArrayNode required = JsonText.MAPPER.createArrayNode();
    ObjectNode properties = JsonText.MAPPER.createObjectNode();
    for (RecordProperty property : object.properties()) {
      if (property.isRequired()) {
        required.add(property.name());
      }
      ObjectNode described = properties.putObject(property.name());
      refer(property.shape(), described);
      described.put("description", descriptions.of(object.type(), property.name()));
      addDefault(property, described);
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    schema.set("properties", properties);
    schema.put("additionalProperties", false);
  }

  private void describe(ChoiceShape choice, ObjectNode schema) {
    StringBuilder text = new StringBuilder(descriptions.of(choice.type()));
    schema.put("type", "string");
    ArrayNode names = schema.putArray("enum");
    for (String name : choice.names()) {
      names.add(name);
      text.append("\n- ").append(name).append(": ").append(descriptions.of(choice.type(), name));
    }
    schema.put("description", text.toString());
  }

  private static void refer(Shape shape, ObjectNode schema) {
    switch (shape) {
      case RecordShape object -> schema.put("$ref", REFERENCE + object.type().getSimpleName());
      case ChoiceShape choice -> schema.put("$ref", REFERENCE + choice.type().getSimpleName());
      case CollectionShape list -> {
        schema.put("type", "array");
        refer(list.element(), schema.putObject("items"));
        if (list.isDistinct()) {
          schema.put("uniqueItems", true);
        }
      }
      case Scalar scalar -> describe(scalar, schema);
    }
  }

  private static void describe(Scalar scalar, ObjectNode schema) {
    switch (scalar) {
      case TEXT -> schema.put("type", "string");
      case BOOLEAN -> schema.put("type", "boolean");
      case INTEGER -> schema.put("type", "integer").put("format", "int32");
      case LONG -> schema.put("type", "integer").put("format", "int64");
      case ID -> schema.put("type", "string").put("format", "uuid");
      case CONCEPT -> schema.put("type", "string").put("format", "uri").put("maxLength", 300);
      case HASH -> schema.put("type", "string").put("pattern", "^[0-9a-f]{64}$");
      case HOURS ->
          schema
              .put("type", "number")
              .put("minimum", 0)
              .put("maximum", 168)
              .put("multipleOf", 0.25);
      case DATE -> schema.put("type", "string").put("format", "date");
      case TIME ->
          schema.put("type", "string").put("pattern", "^([01][0-9]|2[0-3]):(00|15|30|45)$");
    }
  }

  private static void addDefault(RecordProperty property, ObjectNode schema) {
    if (property.fallback() != null) {
      schema.set("default", JsonText.MAPPER.valueToTree(property.fallback().get()));
    }
  }
}
