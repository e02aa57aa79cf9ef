package nl.ongekend.eval.cli;

import picocli.CommandLine.Option;

/** The options that say what is generated, and how often it is measured. */
final class RoundOptions {

  private static final String DEFAULT = "${DEFAULT-VALUE} unless given";

  @Option(names = "--seed", paramLabel = "S", description = "Any whole number; " + DEFAULT + ".")
  private long seed = 1;

  @Option(
      names = "--rounds",
      paramLabel = "R",
      description = "Measured rounds, after one that warms up; " + DEFAULT + ".")
  private int rounds;

  /** Creates options of a benchmark with this many rounds unless others are given. */
  RoundOptions(int rounds) {
    this.rounds = rounds;
  }

  /** Returns the seed of what is generated. */
  long seed() {
    return seed;
  }

  /** Returns how many rounds are measured, as it was given. */
  int rounds() {
    return rounds;
  }
}
