package nl.ongekend.eval.trust;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.ongekend.eval.generate.GeneratorSettings;

/** All checks, one after the other, each on a market of its own. */
public final class Trust {

  /** So many people and vacancies are enough to make every explanation a new pair. */
  private static final int MARKET = 2_000;

  private Trust() {}

  /**
   * Checks; takes seconds for a slice, minutes in full.
   *
   * @param progress hears what is being done
   */
  public static TrustReport run(Markets markets, TrustSize size, Consumer<String> progress)
      throws IOException {
    List<Finding> findings = new ArrayList<>();
    int side = (int) Math.ceil(Math.sqrt(size.pairs() / 2.0));
    progress.accept("Matching %,d people with as many vacancies".formatted(side));
    findings.add(KernelCheck.run(markets.of(side, side), size.seed()));
    progress.accept("Recomputing %,d explanations".formatted(size.explanations()));
    findings.add(ExplanationCheck.run(markets.of(MARKET, MARKET), size.explanations()));
    progress.accept("Changing what must not count in %,d pairs".formatted(size.changedPairs()));
    findings.add(NeverListCheck.run(markets.of(MARKET, MARKET), size.changedPairs()));
    progress.accept(
        "Taking answers away from %,d people and %,d vacancies"
            .formatted(size.passports(), size.vacancies()));
    List<Figure> figures =
        GapCheck.run(markets.of(size.passports(), size.vacancies()), size.seed());
    return new TrustReport(
        GeneratorSettings.AS_OF, markets.taxonomy().version(), size, findings, figures);
  }
}
