package nl.ongekend.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is in the repository belongs there, on every machine. */
class RepositoryHygieneTest {

  private static final long MAX_BYTES = 3 * 512 * 1024;

  private static final Pattern REGISTRY_HOST =
      Pattern.compile(
          "\\b(registry|repo\\d?|repository|artifactory|nexus|packages?)(\\.[a-z0-9-]+)+"
              + "\\.(cloud|com|dev|eu|internal|io|local|net|nl|org)\\b"
              + "|\\bsonatype\\.(com|org)\\b|\\bpypi\\.org\\b|\\bfiles\\.pythonhosted\\b");

  private static final Pattern WORKPLACE_PATH =
      Pattern.compile("(?<![\\w./-])/(work|root|home/\\w+|Users/\\w+)/");

  /** Written in two parts, so that this file passes its own test. */
  private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");

  private final List<Path> files = new ArrayList<>();

  @BeforeEach
  void listFiles() throws IOException, InterruptedException {
    Path root = ProjectFolders.root();
    assumeTrue(Files.exists(root.resolve(".git")), "no git checkout: nothing to look at");
    String names = git("ls-files", "-z", "--cached", "--others", "--exclude-standard");
    for (String name : names.split("\0", -1)) {
      Path file = root.resolve(name);
      if (Files.isRegularFile(file)) {
        files.add(file);
      }
    }
  }

  @Test
  void text_namesNoPackageRegistry() throws IOException {
    assertThat(find(files, REGISTRY_HOST.asPredicate()))
        .as("package registries belong in the settings of a machine")
        .isEmpty();
  }

  @Test
  void text_namesNoFolderOfAWorkplace() throws IOException {
    assertThat(find(files, WORKPLACE_PATH.asPredicate()))
        .as("absolute paths mean something on one machine only; use a relative path or a property")
        .isEmpty();
  }

  @Test
  void text_postponesNothing() throws IOException {
    assertThat(find(files, UNFINISHED.asPredicate()))
        .as("finish it, or say in the documentation what is left out and why")
        .isEmpty();
  }

  @Test
  void javaSources_haveNoTabs() throws IOException {
    List<Path> sources = files.stream().filter(file -> file.toString().endsWith(".java")).toList();
    assertThat(find(sources, line -> line.contains("\t")))
        .as("a tab in a text block is written \\t; for the rest run: mvn -Pformat")
        .isEmpty();
  }

  @Test
  void files_staySmall() throws IOException {
    List<String> large = new ArrayList<>();
    for (Path file : files) {
      if (Files.size(file) > MAX_BYTES) {
        large.add(file + " has " + Files.size(file) + " bytes");
      }
    }
    assertThat(large).as("files over 1.5 MiB; generate or compress them").isEmpty();
  }

  /** {@code file:line} and text of each line that matches; binary files have no lines. */
  private static List<String> find(List<Path> files, Predicate<String> offending)
      throws IOException {
    List<String> places = new ArrayList<>();
    for (Path file : files) {
      String text = Files.size(file) > MAX_BYTES ? "" : new String(Files.readAllBytes(file), UTF_8);
      List<String> lines = text.indexOf('\0') >= 0 ? List.of() : text.lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (offending.test(lines.get(i))) {
          places.add(file + ":" + (i + 1) + " " + lines.get(i).strip());
        }
      }
    }
    return places;
  }

  private static String git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-c", "safe.directory=*"));
    command.addAll(List.of(arguments));
    Process git =
        new ProcessBuilder(command)
            .directory(ProjectFolders.root().toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output = new String(git.getInputStream().readAllBytes(), UTF_8);
    assertThat(git.waitFor()).as("exit status of " + command).isZero();
    return output;
  }
}
