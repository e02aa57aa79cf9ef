package nl.ongekend.core.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * What types, components and choices mean, in the words of their Javadoc. The table is a resource,
 * because Javadoc is not there at run time; a test holds it against the sources.
 */
final class Descriptions {

  static final String RESOURCE = "descriptions.properties";

  private final Properties textByKey = new Properties();

  Descriptions() {
    try (InputStream resource = Descriptions.class.getResourceAsStream(RESOURCE)) {
      if (resource == null) {
        throw new IllegalStateException(
            "resource (%s) is not beside %s.%nMaybe the jar was built without resources."
                .formatted(RESOURCE, Descriptions.class));
      }
      textByKey.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /** Returns what a type means. */
  String of(Class<?> type) {
    return get(type.getSimpleName());
  }

  /** Returns what a component of a record, or a choice of an enum, means. */
  String of(Class<?> type, String member) {
    return get(type.getSimpleName() + "." + member);
  }

  private String get(String key) {
    String text = textByKey.getProperty(key);
    if (text == null) {
      throw new IllegalStateException(
          "%s has no description in %s.%nMaybe its Javadoc changed; DescriptionsTest writes the table."
              .formatted(key, RESOURCE));
    }
    return text;
  }
}
