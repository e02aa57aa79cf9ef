package nl.ongekend.testing;

import java.nio.file.Path;

/** Where the module under test and the whole project stand on this machine. */
public final class ProjectFolders {

  private ProjectFolders() {}

  /** The folder of the module whose tests run: the one that holds its {@code pom.xml}. */
  public static Path module() {
    return Path.of(System.getProperty("basedir", "")).toAbsolutePath().normalize();
  }

  /** The folder of the whole project; beside the module when the build does not name it. */
  public static Path root() {
    String root = System.getProperty("ongekend.root");
    return root == null ? module().resolveSibling("").normalize() : Path.of(root).normalize();
  }
}
