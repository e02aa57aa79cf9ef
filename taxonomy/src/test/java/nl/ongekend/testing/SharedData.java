package nl.ongekend.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.opentest4j.TestAbortedException;

/**
 * The folder with the open data (ESCO, postcodes, evaluation sets), which is read in place and is
 * no part of the project.
 *
 * <p>System property {@code ongekend.shared} names it; a relative path is taken from {@code
 * ongekend.root}, the folder of the parent project. Without the data a test is reported as skipped,
 * with the reason; with {@code ongekend.shared.required=true} it fails.
 */
public final class SharedData {

  private SharedData() {}

  /**
   * Returns a file or folder of the open data.
   *
   * @param name path below the folder {@code data}, for example {@code geo/nl_pc4.tsv}
   * @throws TestAbortedException if it is not there and the data is not required
   * @throws AssertionError if it is not there and the data is required
   */
  public static Path require(String name) {
    Path path = folder().resolve("data").resolve(name).normalize();
    if (Files.exists(path)) {
      return path;
    }
    String reason =
        "open data (%s) is not there; set -Dongekend.shared to the folder that holds data/"
            .formatted(path);
    if (Boolean.getBoolean("ongekend.shared.required")) {
      throw new AssertionError(reason);
    }
    throw new TestAbortedException(reason);
  }

  private static Path folder() {
    Path shared = Path.of(System.getProperty("ongekend.shared", "../shared"));
    return Path.of(System.getProperty("ongekend.root", "")).toAbsolutePath().resolve(shared);
  }
}
