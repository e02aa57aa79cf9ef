package nl.ongekend.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first screen of the README shows what the demonstration really prints. */
class ReadmeTest {

  private static final Path README =
      Path.of(System.getProperty("ongekend.root", ".."), "README.md");
  private static final Path GOLDEN = Path.of("src/test/resources/nl/ongekend/api/cli/demo.txt");
  private static final String COMMAND = "$ ./ongekend demo --no-serve";

  @Test
  void firstAnswer_isPartOfTheGoldenText() throws IOException {
    String golden = Files.readString(GOLDEN);

    assertThat(shown()).hasSizeGreaterThan(1).allSatisfy(part -> assertThat(golden).contains(part));
  }

  /** Returns the parts of the answer that are shown, which stand between lines of dots. */
  private static List<String> shown() throws IOException {
    String text = Files.readString(README);
    int start = text.indexOf(COMMAND) + COMMAND.length() + 1;
    String block = text.substring(start, text.indexOf("```", start));
    return List.of(block.split("^\\.\\.\\.\\n|\\n\\.\\.\\.\\n", -1)).stream()
        .filter(part -> !part.isBlank())
        .toList();
  }
}
