package nl.ongekend.api.home;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which one installation keeps its data.
 *
 * @param root absolute, normalised path of the folder
 */
public record Home(Path root) {

  /** Normalises the path, so that two spellings of one folder are equal. */
  public Home {
    root = root.toAbsolutePath().normalize();
  }

  /**
   * Chooses the folder and creates it with its sub-folders: the command-line option wins over the
   * environment, the environment over the default. Blank values count as absent.
   *
   * @param option value of {@code --home}
   * @param environment value of {@code ONGEKEND_HOME}
   * @param fallback the folder used when neither says anything
   */
  public static Home resolve(@Nullable String option, @Nullable String environment, Path fallback) {
    if (isGiven(option)) {
      return open(Path.of(option));
    }
    return open(isGiven(environment) ? Path.of(environment) : fallback);
  }

  /**
   * Opens a folder as a home. Folders that are missing are created for their owner only; folders
   * that exist keep their permissions.
   *
   * @throws java.io.UncheckedIOException when a folder cannot be created
   */
  public static Home open(Path root) {
    Home home = new Home(root);
    PrivateFiles.createFolder(home.root());
    PrivateFiles.createFolder(home.postgres());
    PrivateFiles.createFolder(home.index());
    PrivateFiles.createFolder(home.taxonomy());
    PrivateFiles.createFolder(home.batches());
    return home;
  }

  /** The folder of the embedded database. */
  public Path postgres() {
    return root.resolve("postgres");
  }

  /** The folder of the search index, which can be rebuilt from the database at will. */
  public Path index() {
    return root.resolve("index");
  }

  /** The folder of imported taxonomies. */
  public Path taxonomy() {
    return root.resolve("taxonomy");
  }

  /** The folder of what batches made, a folder for each. */
  public Path batches() {
    return root.resolve("batches");
  }

  /** The file with the key that signs checkpoints of the audit. */
  public Path auditKey() {
    return root.resolve("audit.key");
  }

  /** The file with the key under which the keys of people are sealed. */
  public Path masterKey() {
    return root.resolve("master.key");
  }

  /** The file in which the process that owns this home describes itself. */
  Path lockFile() {
    return root.resolve("server.lock");
  }

  /** The file that is locked for the instant in which the lock file is read and replaced. */
  Path guardFile() {
    return root.resolve("server.guard");
  }

  private static boolean isGiven(@Nullable String value) {
    return value != null && !value.isBlank();
  }
}
