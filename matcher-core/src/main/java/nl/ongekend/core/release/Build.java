package nl.ongekend.core.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The build of a program.
 *
 * @param version its version, such as {@code 0.1.0}; {@code unknown} when the build did not say
 * @param commit the abbreviated hash of the commit it was built from; {@code unknown} when it was
 *     built outside a repository
 * @param dirty whether files differed from that commit; true when nobody knows, because nobody
 *     vouches for such a build
 */
public record Build(String version, String commit, boolean dirty) {

  private static final String UNKNOWN = "unknown";
  private static final String RESOURCE = "build.properties";

  /**
   * Returns the build of a program, as its build recorded it in {@code build.properties} beside the
   * program's main class.
   *
   * @throws UncheckedIOException when the record is there and cannot be read
   */
  public static Build of(Class<?> program) {
    Properties recorded = new Properties();
    try (InputStream in = program.getResourceAsStream(RESOURCE)) {
      if (in != null) {
        recorded.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " of " + program.getName(), e);
    }
    return new Build(
        recorded.getProperty("git.build.version", UNKNOWN),
        recorded.getProperty("git.commit.id.abbrev", UNKNOWN),
        !"false".equals(recorded.getProperty("git.dirty")));
  }
}
