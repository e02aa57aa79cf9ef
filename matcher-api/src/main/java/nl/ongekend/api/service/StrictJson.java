package nl.ongekend.api.service;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.taxonomy.NearestName;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what was sent as a record, and refuses what does not fit with a problem at its place. No
 * problem repeats what was sent, but for the name of a property.
 */
public final class StrictJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .build();

  private StrictJson() {}

  /**
   * Reads a body.
   *
   * @throws ProblemException when it is none of these
   */
  public static <T> T read(String json, Class<T> type) {
    try {
      T value = MAPPER.readValue(json, type);
      if (value == null) {
        throw refused("must be a JSON object", "Write {} for the usual values.", "");
      }
      return value;
    } catch (UnrecognizedPropertyException e) {
      Collection<Object> known = Objects.requireNonNullElse(e.getKnownPropertyIds(), List.of());
      List<String> names = known.stream().map(Object::toString).sorted().toList();
      throw refused(
          "has a property that is not known",
          NearestName.remedy(
              e.getPropertyName(), names, "Known are " + String.join(", ", names) + "."),
          pointer(e));
    } catch (DatabindException e) {
      throw refused(
          "has a value of another form than is read",
          "The description at /v1/openapi.json shows its form.",
          pointer(e));
    } catch (JacksonException e) {
      throw refused(
          "must be a JSON object, each property once",
          "Maybe a comma or a quotation mark is missing.",
          "");
    }
  }

  private static ProblemException refused(String rule, String remedy, String pointer) {
    return ProblemException.invalid(
        "body.invalid", "the body %s.\n%s".formatted(rule, remedy), pointer);
  }

  private static String pointer(JacksonException e) {
    return e.getPath().stream()
        .map(step ->
            step.getPropertyName() == null ? "/" + step.getIndex() : "/" + step.getPropertyName())
        .collect(Collectors.joining());
  }
}
