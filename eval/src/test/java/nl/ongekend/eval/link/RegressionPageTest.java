package nl.ongekend.eval.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page of figures has the counts and values that the experiments expect. */
class RegressionPageTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("ongekend.root", "..")).resolve("docs/regressions");
  private static final List<String> FIGURES =
      List.of("queries", "labels", "plain", "concept", "rp@5");

  /** Returns the experiments of the file: a list of flat maps. */
  private static List<Map<String, String>> experiments() throws IOException {
    List<Map<String, String>> experiments = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve("linking.yaml"))) {
      if (line.startsWith("- ")) {
        experiments.add(new LinkedHashMap<>());
      }
      int colon = line.indexOf(": ");
      if (colon > 0 && !line.startsWith("#")) {
        experiments
            .getLast()
            .put(line.substring(0, colon).replace("- ", "").strip(), line.substring(colon + 2));
      }
    }
    return experiments;
  }

  @Test
  void page_hasTheFiguresAndCommandOfEachExperiment() throws IOException {
    String page = Files.readString(FOLDER.resolve("linking.md"));

    assertThat(experiments()).isNotEmpty();
    for (Map<String, String> experiment : experiments()) {
      List<String> cells =
          FIGURES.stream().map(figure -> experiment.getOrDefault(figure, "")).toList();
      assertThat(page)
          .contains("| " + experiment.get("name") + " | " + String.join(" | ", cells) + " |")
          .contains("\n" + experiment.get("command") + "\n");
    }
  }
}
