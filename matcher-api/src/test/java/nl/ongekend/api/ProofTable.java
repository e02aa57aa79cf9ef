package nl.ongekend.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of a page of {@code docs} whose table ends with a column of proofs. */
record ProofTable(List<List<String>> rows) {

  private static final Path ROOT = Path.of(System.getProperty("ongekend.root", ".."));
  private static final Path DOCS = ROOT.resolve("docs");
  private static final Pattern TEST = Pattern.compile("`(\\w+)`");
  private static final Pattern LINK = Pattern.compile("]\\(([\\w/.-]+)\\)");
  private static final Pattern EXCUSE = Pattern.compile("not (met|applicable): .{20,}");

  static ProofTable read(String page) throws IOException {
    return new ProofTable(tables(page, "proof"));
  }

  /** Returns the cells of every table of a page whose last column has this name. */
  static List<List<String>> tables(String page, String last) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(DOCS.resolve(page))) {
      boolean table = line.startsWith("|");
      if (table && inside && !line.startsWith("|---")) {
        rows.add(cells(line));
      }
      inside = table && (inside || cells(line).getLast().equals(last));
    }
    return rows;
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
        .map(String::strip)
        .toList();
  }

  /** Returns the first words of the rows, in order. */
  List<String> names() {
    return rows.stream().map(row -> row.getFirst().split(" ", 2)[0]).toList();
  }

  /** Every row has a proof or says why not, and every proof that it names is there. */
  void check() throws IOException {
    Set<String> tests = listTests();
    assertThat(rows)
        .isNotEmpty()
        .allSatisfy(row -> {
          String proof = row.getLast();
          List<String> named = find(TEST, proof);
          List<String> pages = find(LINK, proof);
          assertThat(row).doesNotContain("");
          assertThat(tests).as("tests of %s", row).containsAll(named);
          assertThat(pages)
              .as("pages of %s", row)
              .allMatch(page -> Files.exists(DOCS.resolve(page)));
          assertThat(named.size() + pages.size() > 0 || EXCUSE.matcher(proof).matches())
              .as("%s must name a proof or say why there is none", row)
              .isTrue();
        });
  }

  private static List<String> find(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
  }

  private static Set<String> listTests() throws IOException {
    try (Stream<Path> modules = Files.list(ROOT)) {
      List<Path> sources =
          modules
              .map(module -> module.resolve("src/test/java"))
              .filter(Files::isDirectory)
              .toList();
      return sources.stream().flatMap(ProofTable::names).collect(Collectors.toSet());
    }
  }

  private static Stream<String> names(Path sources) {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("\\w+(Test|IT)\\.java"))
          .map(name -> name.replace(".java", ""))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
