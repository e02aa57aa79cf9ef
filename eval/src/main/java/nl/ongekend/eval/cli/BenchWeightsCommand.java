package nl.ongekend.eval.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.ongekend.eval.generate.GeneratorSettings;
import nl.ongekend.eval.trust.WeightEffects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows how much rankings depend on each weight. */
@Command(
    name = "weights",
    description = "Changes each weight of the score by a fifth and shows how rankings change.")
final class BenchWeightsCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--json", description = "Prints one JSON document.")
  private boolean json;

  @Mixin private MarketOptions market = new MarketOptions();

  /** Measures and prints. */
  @Override
  public Integer call() throws IOException {
    int passports = market.passports();
    int vacancies = market.vacancies();
    List<WeightEffects.Effect> effects = WeightEffects.of(market.markets(), passports, vacancies);
    PrintWriter answers = Objects.requireNonNull(spec).commandLine().getOut();
    if (json) {
      answers.print(
          new ReportDocument("ongekend/weights/1", GeneratorSettings.AS_OF)
              .with("passports", passports)
              .with("vacancies", vacancies)
              .with("effects", effects)
              .toJson());
    } else {
      answers.printf("%-12s %8s %11s %6s%n", "term", "weight", "overlap@10", "tau");
      effects.forEach(effect -> answers.print(line(effect)));
    }
    answers.flush();
    return ExitStatus.DONE;
  }

  private static String line(WeightEffects.Effect effect) {
    return String.format(
        Locale.ROOT,
        "%-12s %+7d%% %11.3f %6.3f%n",
        effect.term().name().toLowerCase(Locale.ROOT),
        effect.percent(),
        effect.overlap(),
        effect.tau());
  }
}
