package nl.ongekend.eval.cli;

import java.util.Objects;
import nl.ongekend.eval.trust.Markets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which generated market a command looks at. */
final class MarketOptions {

  private static final String DEFAULT = "${DEFAULT-VALUE} unless given";

  /** Every vacancy has a place in every ranking. */
  private static final int MOST_VACANCIES = 10_000;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(names = "--seed", paramLabel = "S", description = "Any whole number; " + DEFAULT + ".")
  private long seed = 1;

  @Option(names = "--passports", paramLabel = "N", description = "People; " + DEFAULT + ".")
  private int passports = 1_000;

  @Option(names = "--vacancies", paramLabel = "N", description = "Vacancies; " + DEFAULT + ".")
  private int vacancies = MOST_VACANCIES;

  @Mixin private DataOptions data = new DataOptions();

  /** Returns how many people there are. */
  int passports() {
    return require("passports", passports, Integer.MAX_VALUE);
  }

  /** Returns how many vacancies there are. */
  int vacancies() {
    return require("vacancies", vacancies, MOST_VACANCIES);
  }

  private int require(String what, int number, int most) {
    if (number < 1 || number > most) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "%s (%d) must be in [1, %d].%nMaybe leave the option out.".formatted(what, number, most));
    }
    return number;
  }

  /** Returns what generates the market. */
  Markets markets() {
    return new Markets(data.readTaxonomy(), data.readPlaces(), seed);
  }
}
