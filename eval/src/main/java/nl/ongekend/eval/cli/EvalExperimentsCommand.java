package nl.ongekend.eval.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.ongekend.eval.Sha256;
import nl.ongekend.eval.experiment.Experiment;
import nl.ongekend.eval.experiment.ExperimentFile;
import nl.ongekend.eval.experiment.ExperimentPage;
import nl.ongekend.eval.experiment.MeasuredExperiment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Runs experiments again, and says what is not as expected. */
@Command(
    name = "experiments",
    description = {
      "Runs experiments again: checks their files, runs their commands, compares the figures.",
      "Ends with 1 when a count or a figure is not the one expected."
    })
final class EvalExperimentsCommand implements Callable<Integer> {

  /** How experiments name the folder of open data. */
  private static final String DATA = "../shared/data";

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The experiments.")
  private @Nullable Path file;

  @Option(names = "--only", paramLabel = "NAME", description = "One of them; no page is written.")
  private @Nullable String only;

  @Option(names = "--page", paramLabel = "PAGE", description = "Writes the page of the figures.")
  private @Nullable Path page;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder that experiments call " + DATA + "; that one unless given.")
  private Path data = Path.of(DATA);

  /** Runs, prints, and writes the page. */
  @Override
  public Integer call() throws IOException {
    List<Experiment> experiments = chosen();
    for (Experiment experiment : experiments) {
      checkFiles(experiment);
    }
    List<MeasuredExperiment> measured = new ArrayList<>();
    List<String> differences = new ArrayList<>();
    PrintWriter out = command().commandLine().getOut();
    for (Experiment experiment : experiments) {
      MeasuredExperiment one = measure(experiment);
      measured.add(one);
      differences.addAll(one.differences());
      if (one.differences().isEmpty()) {
        out.println(experiment.name() + ": as expected.");
      }
      one.differences().forEach(out::println);
      out.flush();
    }
    if (page != null) {
      Files.writeString(page, ExperimentPage.of(measured));
    }
    return differences.isEmpty() ? ExitStatus.DONE : ExitStatus.REFUSED;
  }

  private List<Experiment> chosen() throws IOException {
    List<Experiment> all = ExperimentFile.read(Objects.requireNonNull(file));
    if (only == null) {
      return all;
    }
    List<Experiment> chosen = all.stream().filter(one -> one.name().equals(only)).toList();
    if (chosen.isEmpty() || page != null) {
      throw new ParameterException(
          command().commandLine(),
          "--only (%s) must be one of %s, without --page."
              .formatted(only, all.stream().map(Experiment::name).toList()));
    }
    return chosen;
  }

  private void checkFiles(Experiment experiment) throws IOException {
    for (Map.Entry<String, String> expected : experiment.files().entrySet()) {
      Sha256 hash = new Sha256();
      hash.add(Files.readAllBytes(Path.of(here(expected.getKey()))));
      String found = hash.toHex();
      if (!found.equals(expected.getValue())) {
        throw new IllegalArgumentException(
            "%s of %s has the checksum %s and must have %s.%nUse the data that the experiment was made with."
                .formatted(expected.getKey(), experiment.name(), found, expected.getValue()));
      }
    }
  }

  /** Returns the name of a file of the open data as it is here; any other name as it is. */
  private String here(String name) {
    return name.startsWith(DATA) ? data + name.substring(DATA.length()) : name;
  }

  private MeasuredExperiment measure(Experiment experiment) {
    List<String> arguments = new ArrayList<>();
    for (String argument : experiment.command().split(" ", -1)) {
      arguments.add(here(argument));
    }
    arguments.add("--json");
    StringWriter answer = new StringWriter();
    StringWriter messages = new StringWriter();
    CommandLine program = EvalCommand.commandLine();
    program.setOut(new PrintWriter(answer)).setErr(new PrintWriter(messages));
    int status = program.execute(arguments.toArray(String[]::new));
    if (status != ExitStatus.DONE) {
      throw new IllegalStateException(
          "%s ended with %d: %s".formatted(experiment.name(), status, messages));
    }
    return MeasuredExperiment.of(experiment, JsonMapper.shared().readTree(answer.toString()));
  }

  private CommandSpec command() {
    return Objects.requireNonNull(spec);
  }
}
