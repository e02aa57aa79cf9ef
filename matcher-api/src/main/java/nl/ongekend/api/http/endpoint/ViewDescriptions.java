package nl.ongekend.api.http.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What the documents of the server and their properties mean, in the words of their Javadoc. The
 * table is a resource, because Javadoc is not there at run time; a test holds it against the
 * sources.
 */
final class ViewDescriptions {

  static final String RESOURCE = "views.properties";

  private final Properties textByKey = new Properties();

  ViewDescriptions() {
    try (InputStream resource = ViewDescriptions.class.getResourceAsStream(RESOURCE)) {
      if (resource == null) {
        throw new IllegalStateException(
            "resource (%s) must be beside %s.%nMaybe the jar was built without resources."
                .formatted(RESOURCE, ViewDescriptions.class));
      }
      textByKey.load(new InputStreamReader(resource, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /** Returns what a type, or {@code Type.component}, means. */
  String of(String key) {
    String text = textByKey.getProperty(key);
    if (text == null) {
      throw new IllegalStateException(
          "%s must have a description in %s.%nMaybe its Javadoc changed; ViewDescriptionsTest writes the table."
              .formatted(key, RESOURCE));
    }
    return text;
  }
}
