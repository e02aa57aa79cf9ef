package nl.ongekend.eval.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.ongekend.eval.generate.GeneratorSettings;
import nl.ongekend.eval.trust.GroupEffects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what groups and municipalities get out of a generated market. */
@Command(
    name = "groups",
    description =
        "Shows how many people of each group and municipality have work above the cut-off.")
final class BenchGroupsCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--municipalities",
      paramLabel = "N",
      description = "How many, those with most people; ${DEFAULT-VALUE} unless given.")
  private int municipalities = 12;

  @Option(names = "--json", description = "Prints one JSON document.")
  private boolean json;

  @Mixin private MarketOptions market = new MarketOptions();

  /** Measures and prints. */
  @Override
  public Integer call() throws IOException {
    int passports = market.passports();
    int vacancies = market.vacancies();
    List<GroupEffects.Effect> effects =
        GroupEffects.of(market.markets(), passports, vacancies, municipalities);
    PrintWriter answers = Objects.requireNonNull(spec).commandLine().getOut();
    if (json) {
      answers.print(
          new ReportDocument("ongekend/groups/1", GeneratorSettings.AS_OF)
              .with("passports", passports)
              .with("vacancies", vacancies)
              .with("effects", effects)
              .toJson());
    } else {
      answers.printf(
          "%-13s %-24s %7s %13s %10s%n", "kind", "name", "people", "above cut-off", "mean best");
      effects.forEach(effect -> answers.print(line(effect)));
    }
    answers.flush();
    return ExitStatus.DONE;
  }

  private static String line(GroupEffects.Effect effect) {
    return String.format(
        Locale.ROOT,
        "%-13s %-24s %7d %12.1f%% %10.0f%n",
        effect.kind(),
        effect.name(),
        effect.people(),
        100 * effect.aboveCutOff(),
        effect.meanBest());
  }
}
