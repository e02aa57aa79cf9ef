package nl.ongekend.api.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.util.DigestUtils;

/**
 * The look of the pages. Its address carries a hash of its content, so a browser may keep it.
 * Immutable.
 */
final class Stylesheet {

  private static final String NAME = "ongekend.css";

  private final byte[] content;
  private final String version;

  private Stylesheet(byte[] content) {
    this.content = content;
    this.version = DigestUtils.md5DigestAsHex(content);
  }

  /** Returns the stylesheet that comes with the program. */
  static Stylesheet load() {
    try (InputStream stream =
        Objects.requireNonNull(Stylesheet.class.getResourceAsStream(NAME), NAME)) {
      return new Stylesheet(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] content() {
    return content.clone();
  }

  String version() {
    return version;
  }

  /** Returns where it is. */
  String address() {
    return "/assets/" + version + "/" + NAME;
  }
}
