package nl.ongekend.testing;

import com.google.googlejavaformat.java.GoogleJavaFormatToolProvider;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs google-java-format over whole folders, with the defaults of its own command line.
 *
 * <p>This class is also a program: {@code mvn -Pformat} hands this very file to the launcher of the
 * JDK, so that sources can be formatted before anything compiles. It therefore uses no other class
 * of the project.
 */
public final class SourceFormatter {

  private SourceFormatter() {}

  /** Rewrites the unformatted sources below the given folders and prints their paths. */
  public static void main(String... folders) throws IOException {
    for (String folder : folders) {
      List<Path> unformatted = listUnformatted(Path.of(folder));
      unformatted.forEach(source -> System.out.println("formatted " + source));
      run("--replace", unformatted);
    }
  }

  /**
   * The sources below a folder that the formatter would change, in path order; empty when the
   * folder does not exist.
   *
   * @throws IllegalStateException if a source cannot be parsed, with the formatter's message
   */
  public static List<Path> listUnformatted(Path folder) throws IOException {
    return run("--dry-run", listSources(folder)).lines().map(Path::of).toList();
  }

  private static List<Path> listSources(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String run(String mode, List<Path> sources) {
    if (sources.isEmpty()) {
      return "";
    }
    List<String> arguments = new ArrayList<>(List.of(mode));
    sources.forEach(source -> arguments.add(source.toString()));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        new GoogleJavaFormatToolProvider()
            .run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
    if (status != 0) {
      throw new IllegalStateException("google-java-format failed (" + status + "):\n" + err);
    }
    return out.toString();
  }
}
