package nl.ongekend.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the bill of materials of the build says about the libraries that ship. With {@code
 * -Dongekend.pages.write=true} the page is written anew.
 */
class LibrariesIT {

  /** Licences under which the program can be given away with its libraries; each was read. */
  private static final Set<String> ALLOWED =
      Set.of(
          "Apache-2.0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "EPL-1.0",
          "EPL-2.0",
          "LGPL-2.1-only",
          "MIT",
          "PostgreSQL",
          "Unicode-3.0",
          "0BSD");

  private static final Path ROOT = Path.of(System.getProperty("ongekend.root", ".."));
  private static final Path PAGE = ROOT.resolve("docs/libraries.md");
  private static final String BEGIN = "| library | version | licence |\n|---|---|---|\n";

  private final List<JsonNode> libraries = libraries();

  @Test
  void library_ofTheProgram_hasALicenceThatMayBeGivenOn() {
    assertThat(libraries)
        .hasSizeGreaterThan(20)
        .allSatisfy(library ->
            assertThat(licences(library)).as("licences of %s", name(library)).isNotEmpty())
        .allSatisfy(library ->
            assertThat(licences(library))
                .as("one of the licences of %s is allowed", name(library))
                .anyMatch(ALLOWED::contains));
  }

  @Test
  void library_ofTheProgram_canBeCheckedByItsHash() {
    assertThat(libraries)
        .allSatisfy(library ->
            assertThat(
                    library.path("hashes").valueStream().map(hash -> hash.path("alg").asString()))
                .as("hashes of %s", name(library))
                .contains("SHA-256"));
  }

  @Test
  void page_ofTheLibraries_isWhatTheBuildFound() throws IOException {
    String rows = libraries.stream().map(LibrariesIT::row).sorted().collect(Collectors.joining());
    String page = Files.readString(PAGE);
    String intended = page.substring(0, page.indexOf(BEGIN)) + BEGIN + rows;
    if (Boolean.getBoolean("ongekend.pages.write")) {
      Files.writeString(PAGE, intended);
      return;
    }
    assertThat(page)
        .as("run this test with -Dongekend.pages.write=true to write docs/libraries.md anew")
        .isEqualTo(intended);
  }

  private static List<JsonNode> libraries() {
    JsonNode bom = JsonMapper.shared().readTree(Path.of("target/bom.json").toFile());
    return bom.path("components")
        .valueStream()
        .filter(component -> !component.path("group").asString().equals("nl.ongekend"))
        .toList();
  }

  private static String row(JsonNode library) {
    return "| %s | %s | %s |%n"
        .formatted(
            name(library),
            library.path("version").asString(),
            licences(library).sorted().collect(Collectors.joining(", ")));
  }

  private static String name(JsonNode library) {
    return library.path("group").asString() + ":" + library.path("name").asString();
  }

  /** Identifiers of SPDX where there is one, else the name that the library gives. */
  private static Stream<String> licences(JsonNode library) {
    return library.path("licenses").valueStream().map(LibrariesIT::licence);
  }

  private static String licence(JsonNode entry) {
    JsonNode licence = entry.path("license");
    return entry
        .path("expression")
        .asString(licence.path("id").asString(licence.path("name").asString()));
  }
}
