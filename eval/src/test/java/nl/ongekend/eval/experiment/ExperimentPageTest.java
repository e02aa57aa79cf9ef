package nl.ongekend.eval.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of figures is of the experiments that are kept, with what is expected of them. */
class ExperimentPageTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("ongekend.root", "..")).resolve("docs/regressions");

  @TempDir private Path folder;

  /** As measured as expected, with the interval that the page has. */
  private static MeasuredExperiment expected(Experiment experiment) {
    return new MeasuredExperiment(
        experiment, experiment.queries(), experiment.labels(), experiment.figures(), 0, 1);
  }

  @Test
  void page_isOfTheExperimentsThatAreKept_butForIntervals() throws IOException {
    List<Experiment> experiments = ExperimentFile.read(FOLDER.resolve("linking.yaml"));
    String generated =
        ExperimentPage.of(experiments.stream().map(ExperimentPageTest::expected).toList());
    String interval = "\\| \\S{5} to \\S{5} \\|";

    assertThat(Files.readString(FOLDER.resolve("linking.md")).replaceAll(interval, "|"))
        .isEqualTo(generated.replaceAll(interval, "|").replaceAll("\\| .0000 to 1.0000 \\|", "|"));
  }

  @Test
  void differences_namesCountsAndFigures() throws IOException {
    Experiment experiment = ExperimentFile.read(FOLDER.resolve("linking.yaml")).getFirst();
    MeasuredExperiment other =
        new MeasuredExperiment(experiment, 327, 24_069, experiment.figures(), 0, 1);

    assertThat(expected(experiment).differences()).isEmpty();
    assertThat(other.differences())
        .containsExactly("bel-nl-nl: queries is 327 where 328 is expected.");
  }

  @Test
  void read_memberMissing_saysWhichOfWhat() throws IOException {
    Path file = Files.writeString(folder.resolve("some.yaml"), "- name: one\n  queries: 3\n");

    assertThatThrownBy(() -> ExperimentFile.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("some.yaml: experiment 1 (one) must have figures.%nAdd it.".formatted());
  }
}
