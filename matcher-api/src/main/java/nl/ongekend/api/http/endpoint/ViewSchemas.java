package nl.ongekend.api.http.endpoint;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.ongekend.api.view.ViewJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Schemas of the documents that the server writes, made of their records: every component is a
 * property that is always there, {@code null} where the component is nullable; one that is marked
 * {@link JsonInclude} is left out instead.
 */
final class ViewSchemas {

  static final String REFERENCE = "#/components/schemas/";

  private static final Map<Class<?>, String[]> SCALARS =
      Map.ofEntries(
          Map.entry(String.class, new String[] {"string", ""}),
          Map.entry(int.class, new String[] {"integer", "int32"}),
          Map.entry(Integer.class, new String[] {"integer", "int32"}),
          Map.entry(long.class, new String[] {"integer", "int64"}),
          Map.entry(Long.class, new String[] {"integer", "int64"}),
          Map.entry(BigDecimal.class, new String[] {"number", ""}),
          Map.entry(boolean.class, new String[] {"boolean", ""}),
          Map.entry(Boolean.class, new String[] {"boolean", ""}),
          Map.entry(UUID.class, new String[] {"string", "uuid"}),
          Map.entry(LocalDate.class, new String[] {"string", "date"}),
          Map.entry(Instant.class, new String[] {"string", "date-time"}),
          Map.entry(ObjectNode.class, new String[] {"object", ""}));

  private final ViewDescriptions descriptions = new ViewDescriptions();
  private final Map<String, ObjectNode> schemaByName = new TreeMap<>();

  private ViewSchemas() {}

  /** Returns the schemas of records, and of the records in them, by name. */
  static Map<String, ObjectNode> of(List<Class<?>> records) {
    ViewSchemas schemas = new ViewSchemas();
    records.forEach(schemas::add);
    return schemas.schemaByName;
  }

  /** Returns the name of a type; a type inside another has a name in two parts. */
  static String name(Class<?> type) {
    Class<?> owner = type.getEnclosingClass();
    return owner == null
        ? type.getSimpleName()
        : owner.getSimpleName() + "." + type.getSimpleName();
  }

  private void add(Class<?> type) {
    if (schemaByName.containsKey(name(type))) {
      return;
    }
    ObjectNode schema = ViewJson.mapper().createObjectNode();
    schemaByName.put(name(type), schema);
    schema.put("type", "object").put("description", descriptions.of(name(type)));
    ArrayNode required = schema.putArray("required");
    ObjectNode properties = schema.putObject("properties");
    for (RecordComponent component : type.getRecordComponents()) {
      String name = propertyName(component);
      if (!component.getAccessor().isAnnotationPresent(JsonInclude.class)) {
        required.add(name);
      }
      ObjectNode property = properties.putObject(name);
      describe(type, component, property);
      property.put("description", descriptions.of(name(type) + "." + component.getName()));
    }
    schema.put("additionalProperties", false);
  }

  /** A property has the name of its component, unless that is a word of Java. */
  private static String propertyName(RecordComponent component) {
    JsonProperty other = component.getAccessor().getAnnotation(JsonProperty.class);
    return other == null ? component.getName() : other.value();
  }

  private void describe(Class<?> owner, RecordComponent component, ObjectNode property) {
    if (component.getName().equals("schema")) {
      property.put("const", constant(owner));
    } else if (component.getAccessor().isAnnotationPresent(JsonRawValue.class)) {
      ArrayNode choices = property.putArray("anyOf");
      choices.addObject().put("$ref", REFERENCE + "Passport");
      choices.addObject().put("$ref", REFERENCE + "Vacancy");
    } else {
      describe(component.getType(), component.getAnnotatedType(), property);
    }
  }

  private static String constant(Class<?> owner) {
    try {
      return (String) owner.getField("SCHEMA").get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("%s has no public SCHEMA".formatted(owner), e);
    }
  }

  private void describe(Class<?> type, AnnotatedType annotated, ObjectNode schema) {
    boolean nullable = annotated.isAnnotationPresent(Nullable.class);
    String[] scalar = SCALARS.get(type);
    if (scalar != null) {
      addType(schema, scalar[0], nullable);
      if (!scalar[1].isEmpty()) {
        schema.put("format", scalar[1]);
      }
    } else if (type == List.class) {
      AnnotatedType element =
          ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0];
      addType(schema, "array", nullable);
      describe((Class<?>) element.getType(), element, schema.putObject("items"));
    } else if (type.isEnum()) {
      addType(schema, "string", nullable);
      ArrayNode names = schema.putArray("enum");
      Arrays.stream(type.getEnumConstants()).map(Object::toString).forEach(names::add);
    } else {
      add(type);
      refer(type, nullable, schema);
    }
  }

  private static void addType(ObjectNode schema, String type, boolean nullable) {
    if (nullable) {
      schema.putArray("type").add(type).add("null");
    } else {
      schema.put("type", type);
    }
  }

  private static void refer(Class<?> type, boolean nullable, ObjectNode schema) {
    if (nullable) {
      ArrayNode choices = schema.putArray("anyOf");
      choices.addObject().put("$ref", REFERENCE + name(type));
      choices.addObject().put("type", "null");
    } else {
      schema.put("$ref", REFERENCE + name(type));
    }
  }
}
