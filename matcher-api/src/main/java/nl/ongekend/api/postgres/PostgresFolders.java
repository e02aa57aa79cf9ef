package nl.ongekend.api.postgres;

import java.nio.file.Path;

/**
 * Where an embedded server keeps its files.
 *
 * @param root folder of the server inside the home
 * @param binaries folder in which unpacked binaries are kept, by checksum
 */
record PostgresFolders(Path root, Path binaries) {

  static PostgresFolders in(Path root) {
    return new PostgresFolders(root, root.resolve("binaries"));
  }

  /** The cluster; it appears when it is complete. */
  Path data() {
    return root.resolve("data");
  }

  /** The cluster while it is being made. */
  Path unfinishedData() {
    return root.resolve("data.unfinished");
  }

  Path password() {
    return root.resolve("password");
  }

  /** As whom the server runs: the owner of the files, chosen once. */
  Path account() {
    return root.resolve("run-as");
  }

  Path log() {
    return root.resolve("server.log");
  }

  Path previousLog() {
    return root.resolve("server.log.1");
  }
}
