package nl.ongekend.eval.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The start script of the application.
 *
 * @param script the script; it becomes the program, so that a signal to its process reaches it
 */
public record Application(Path script) {

  private static final String PROPERTY = "ongekend.script";

  /**
   * Returns the application whose script started this process.
   *
   * @throws IllegalStateException when no script started it
   */
  public static Application here() {
    String script = System.getProperty(PROPERTY, "");
    if (script.isEmpty() || !Files.isExecutable(Path.of(script))) {
      throw new IllegalStateException(
          "%s (%s) must name the start script.%nMaybe run this command through ./ongekend."
              .formatted(PROPERTY, script));
    }
    return new Application(Path.of(script));
  }

  /**
   * Runs a command to its end; what it says goes to standard error.
   *
   * @throws IOException when it ends with another status than 0
   */
  public void run(Path home, List<String> arguments) throws IOException {
    Process process = start(home, arguments);
    try (Stream<String> lines = process.errorReader().lines()) {
      process.getInputStream().close();
      List<String> said = lines.toList();
      int status = process.waitFor();
      if (status != 0) {
        throw new IOException(
            "ongekend %s ended with status %d:%n%s"
                .formatted(arguments, status, String.join("\n", said)));
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while ongekend %s ran".formatted(arguments), e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Starts to serve a home on a free port of this machine; returns at once. */
  public ServerProcess serve(Path home) throws IOException {
    return new ServerProcess(start(home, List.of("serve", "--port", "0")));
  }

  private Process start(Path home, List<String> arguments) throws IOException {
    List<String> command =
        Stream.of(List.of(script.toString()), arguments, List.of("--home", home.toString()))
            .flatMap(List::stream)
            .toList();
    return new ProcessBuilder(command).start();
  }
}
