package nl.ongekend.api.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.ongekend.api.home.PrivateFiles;

/** The log of one run of the server; that of the run before is kept beside it. */
final class ServerLog {

  private static final int TAIL_LINES = 12;

  private final PostgresFolders folders;

  ServerLog(PostgresFolders folders) {
    this.folders = folders;
  }

  /** Starts an empty log. */
  Path begin() {
    Path log = folders.log();
    try {
      if (Files.exists(log)) {
        Files.move(log, folders.previousLog(), REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot set aside " + log, e);
    }
    PrivateFiles.write(log, "");
    return log;
  }

  boolean contains(String text) {
    return lines().stream().anyMatch(line -> line.contains(text));
  }

  /** The last lines, for a message; the server is told to log no statements and no rows. */
  String tail() {
    List<String> lines = lines();
    List<String> last = lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size());
    return "Last lines of %s:\n%s".formatted(folders.log(), String.join("\n", last));
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(folders.log(), UTF_8);
    } catch (IOException e) {
      return List.of("(cannot be read: " + e.getMessage() + ")");
    }
  }
}
