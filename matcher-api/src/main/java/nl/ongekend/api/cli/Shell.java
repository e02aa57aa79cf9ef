package nl.ongekend.api.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Map;

/**
 * What surrounds a command.
 *
 * @param in standard input
 * @param out standard output, for answers, in UTF-8
 * @param err standard error, for everything else, in UTF-8
 * @param environment the variables of the environment
 * @param dataFolder the home when nobody names one; {@code demo} has its own inside it
 * @param clock the time
 */
public record Shell(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Path dataFolder,
    InstantSource clock) {

  /** Where the start script says that homes are. */
  private static final String HOME_PROPERTY = "ongekend.home.default";

  /** Returns what surrounds this process. */
  public static Shell ofProcess() {
    return new Shell(
        System.in,
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        System.getenv(),
        Path.of(System.getProperty(HOME_PROPERTY, "data")),
        Clock.systemUTC());
  }

  /** JSON is UTF-8 wherever it is printed, also under a locale that knows ASCII only. */
  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, UTF_8);
  }

  /** Tells the person at the keyboard something that is no answer. */
  void say(String message) {
    err.println(message);
  }
}
