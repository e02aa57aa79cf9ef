package nl.ongekend.api.view;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the documents of this package as JSON: properties in the order of the record. */
public final class ViewJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  private ViewJson() {}

  /** Returns what writes documents; it never changes. */
  public static JsonMapper mapper() {
    return MAPPER;
  }

  /** Returns a document on one line. */
  public static String write(Object document) {
    return MAPPER.writeValueAsString(document);
  }

  /** Returns a document indented for people. */
  public static String writePretty(Object document) {
    return MAPPER.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(document);
  }
}
