package nl.ongekend.api.http;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.view.ViewJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;

/** Reads the body of a request that is one of the records of the views. */
final class ViewBody {

  private static final List<DeserializationFeature> STRICT =
      List.of(
          DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
          DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private ViewBody() {}

  /**
   * Returns the record that a body is.
   *
   * @throws ProblemException when it is none, without a word of what was sent
   */
  static <T> T read(JsonBody body, Class<T> type) {
    ObjectReader reader =
        ViewJson.mapper()
            .readerFor(type)
            .withFeatures(STRICT.toArray(DeserializationFeature[]::new));
    try {
      T read = reader.readValue(body.text());
      if (read != null) {
        return read;
      }
    } catch (JacksonException e) {
      // Its message quotes the body.
    }
    throw ProblemException.invalid(
        "body.bad-form",
        "the body must be a JSON object with %s, as the description of the interface says.\nMaybe a name is misspelt, or an id is not a UUID."
            .formatted(
                Arrays.stream(type.getRecordComponents())
                    .map(component -> component.getName())
                    .collect(Collectors.joining(", "))),
        "");
  }
}
