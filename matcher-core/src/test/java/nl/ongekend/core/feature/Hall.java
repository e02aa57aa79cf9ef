package nl.ongekend.core.feature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.ongekend.core.batch.BatchAnswer;
import nl.ongekend.core.batch.BatchDelivery;
import nl.ongekend.core.batch.BatchReader;
import nl.ongekend.core.batch.BatchRequest;
import nl.ongekend.core.match.IndexedCorpus;
import nl.ongekend.core.match.MatchWorlds;
import nl.ongekend.core.match.RankRequest;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.taxonomy.ToyTaxonomy;

/** A hall full of people and jobs, matched all at once in the world of the toy taxonomy. */
final class Hall {

  private final List<Passport> people;
  private final List<Vacancy> jobs;
  private final List<String> lines = new ArrayList<>();

  private Hall(List<Passport> people, List<Vacancy> jobs) {
    this.people = people;
    this.jobs = jobs;
  }

  /**
   * Returns a hall.
   *
   * @param people in the words of {@link People}, with a blank line between two
   * @param jobs in the words of {@link Jobs}
   */
  static Hall of(String people, String jobs) {
    return new Hall(
        Arrays.stream(people.split("\n\n", -1)).map(People::person).toList(), Jobs.jobs(jobs));
  }

  /**
   * Returns the two best jobs of everybody who was not told yet and of all who were, a line each.
   */
  String tellEverybody() {
    return tell(people.size());
  }

  /** Returns the same when it is over after the first tranche that tells this many people. */
  String tell(int enough) {
    try (IndexedCorpus corpus =
        IndexedCorpus.of(MatchWorlds.of(ToyTaxonomy.snapshot(), jobs), List.of(), jobs)) {
      BatchRequest request = new BatchRequest(RankRequest.top(2, MatchWorlds.AS_OF), 1, 2, true);
      List<Passport> waiting = people.subList(lines.size(), people.size());
      corpus
          .batch()
          .rank(waiting.iterator(), request, Runnable::run, Hall::line, new Telling(enough));
      return String.join("\n", lines);
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory", e);
    }
  }

  private static String line(BatchAnswer answer, BatchReader reader) {
    String best =
        answer.hits().stream()
            .map(hit -> "%s %,d".formatted(reader.vacancy(hit).title().in("en"), hit.score()))
            .collect(Collectors.joining(" > "));
    return "%s: %s (%d of %d kept out)"
        .formatted(answer.passport().name(), best, answer.unranked(), answer.considered());
  }

  private final class Telling implements BatchDelivery<String> {

    private final int enough;

    Telling(int enough) {
      this.enough = enough;
    }

    @Override
    public void deliver(List<String> results) {
      lines.addAll(results);
    }

    @Override
    public boolean isCancelled() {
      return lines.size() >= enough;
    }
  }
}
