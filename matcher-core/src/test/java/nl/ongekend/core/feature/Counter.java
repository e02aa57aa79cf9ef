package nl.ongekend.core.feature;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.ongekend.core.explain.Explainer;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.market.MarketSnapshot;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.receipt.ReceiptFile;
import nl.ongekend.core.receipt.Receipts;
import nl.ongekend.core.receipt.Replay;
import nl.ongekend.core.rule.RuleTables;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.ToyTaxonomy;
import nl.ongekend.taxonomy.load.StarterReader;
import nl.ongekend.taxonomy.place.PlaceTable;

/**
 * A counter where a person asks what a job scores and takes a receipt home, on 27 November 2026.
 * Points are told as {@code 5,120 points}.
 */
final class Counter {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  private final MatchWorld world;

  private Counter(MatchWorld world) {
    this.world = world;
  }

  /** Returns a counter that knows the toy taxonomy and these vacancies of the region. */
  static Counter with(String market) {
    return of(ToyTaxonomy.snapshot(), Jobs.jobs(market));
  }

  /** Returns a counter with another taxonomy and another market. */
  static Counter yearsLater() {
    return of(StarterReader.read().build(), List.of());
  }

  private static Counter of(TaxonomySnapshot taxonomy, List<Vacancy> market) {
    return new Counter(
        MatchWorld.of(
            taxonomy, PlaceTable.starter(), MarketSnapshot.of(market), RuleTables.standard()));
  }

  /** Returns what a job scores for a person. */
  String score(String person, String job) {
    Passport passport = People.person(person);
    return points(
        new Explainer(world).explain(passport, vacancy(job), ScoringProfile.standard(), TODAY));
  }

  /** Returns the file that the person takes home. */
  byte[] receipt(String person, String job) {
    ReceiptFile file =
        new Receipts(world)
            .export(People.person(person), vacancy(job), ScoringProfile.standard(), TODAY);
    return file.toBytes();
  }

  /** Returns what a file says when it is replayed, with nothing but the file. */
  static String replay(byte[] receipt) {
    Replay replay = Replay.of(ReceiptFile.read(receipt));
    String differences =
        replay.differences().stream()
            .map(each -> "%s was %s".formatted(each.field(), each.receipt()))
            .collect(Collectors.joining(", "));
    return points(replay.explanation()) + (replay.isEqual() ? ", as promised" : differences);
  }

  private static Vacancy vacancy(String job) {
    return Jobs.jobs(job).getFirst();
  }

  private static String points(Explanation explanation) {
    return "%,d points".formatted(explanation.score().expected());
  }
}
