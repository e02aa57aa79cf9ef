package nl.ongekend.api.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One run of a short program that ends by itself.
 *
 * @param exit its exit status
 * @param output what it printed, both streams together
 */
record Tool(int exit, String output) {

  private static final Duration LIMIT = Duration.ofMinutes(2);

  /** Whether a program of this name can be started at all. */
  static boolean isInstalled(String name) {
    String path = System.getenv("PATH");
    return path != null
        && List.of(path.split(":", -1)).stream()
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
  }

  /**
   * Runs a program to its end.
   *
   * @param folder working folder
   * @throws PostgresException when it cannot be started or does not end in time
   */
  static Tool run(Path folder, List<String> command) {
    Path output = null;
    try {
      output = Files.createTempFile("ongekend-tool", ".out");
      Process process = prepare(folder, command).redirectOutput(output.toFile()).start();
      process.getOutputStream().close();
      if (!process.waitFor(LIMIT.toSeconds(), SECONDS)) {
        process.destroyForcibly();
        throw new PostgresException("%s did not end within %s.".formatted(command, LIMIT));
      }
      return new Tool(process.exitValue(), Files.readString(output, UTF_8).strip());
    } catch (IOException e) {
      throw new PostgresException("Cannot run %s: %s".formatted(command, e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PostgresException("Waiting for %s was interrupted.".formatted(command), e);
    } finally {
      delete(output);
    }
  }

  /** A process with both streams together, and with no setting that would change PostgreSQL. */
  static ProcessBuilder prepare(Path folder, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
    environment.put("LC_ALL", "C");
    environment.put("TZ", "UTC");
    return builder.redirectErrorStream(true);
  }

  boolean succeeded() {
    return exit == 0;
  }

  private static void delete(@Nullable Path file) {
    if (file != null) {
      file.toFile().delete();
    }
  }
}
