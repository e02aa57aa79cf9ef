package nl.ongekend.api.cli;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.ongekend.api.cli.backend.Backend;
import nl.ongekend.api.service.FilterReader;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.api.service.SavedSearchService;
import nl.ongekend.api.store.AlertKind;
import nl.ongekend.api.view.AlertsDocument;
import nl.ongekend.api.view.SavedSearchSettingsDocument;
import nl.ongekend.api.view.SavedSearchesDocument;
import nl.ongekend.api.view.ViewJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Saves searches for people and vacancies and says what came into them. */
@Command(description = "Saves what to hear of for a person or a vacancy, and tells what came.")
final class SearchCommand {

  private final OngekendCommand root;

  SearchCommand(OngekendCommand root) {
    this.root = root;
  }

  @Command(name = "save", description = "Saves a search; what it finds now is no news.")
  int save(
      @ArgGroup(multiplicity = "1") SearchSubject subject,
      @Option(
              names = "--top",
              paramLabel = "N",
              defaultValue = "" + MatchParameters.DEFAULT_TOP,
              description = "Among how many of the best; ${DEFAULT-VALUE} when left out.")
          int top,
      @Option(names = "--all", description = "Also what is out of reach.") boolean all,
      @Option(
              names = "--filter",
              paramLabel = "NAME=VALUE",
              description = "Only these, such as sector=CARE. Repeatable.")
          @Nullable List<String> filters)
      throws IOException {
    List<String> pairs = filters == null ? List.of() : filters;
    FilterReader.readPairs(pairs);
    SavedSearchSettingsDocument settings =
        new SavedSearchSettingsDocument(subject.passport(), subject.vacancy(), top, !all, pairs);
    try (Backend backend = root.openBackend()) {
      SavedSearchesDocument saved = backend.saveSearch(settings);
      root.shell().out().println(saved.searches().getFirst().id());
    }
    return ExitStatus.DONE;
  }

  @Command(name = "list", description = "Lists the saved searches for a person or a vacancy.")
  int list(
      @ArgGroup(multiplicity = "1") SearchSubject subject,
      @Option(names = "--json", description = "One JSON document.") boolean json)
      throws IOException {
    try (Backend backend = root.openBackend()) {
      SavedSearchesDocument found = backend.savedSearches(subject.passport(), subject.vacancy());
      if (json) {
        root.shell().out().println(ViewJson.writePretty(found));
      } else {
        found.searches().forEach(search -> root.shell().out().println(text(search)));
      }
    }
    return ExitStatus.DONE;
  }

  private static String text(SavedSearchesDocument.Search search) {
    return "%s  best %d%s %s"
        .formatted(
            search.id(),
            search.top(),
            search.onlyWithinReach() ? " within reach" : "",
            String.join(" ", search.filters()))
        .strip();
  }

  @Command(name = "alerts", description = "Tells what came into a search or went, oldest first.")
  int alerts(
      @Parameters(paramLabel = "ID", description = "The id of the search.") String id,
      @Option(
              names = "--after",
              paramLabel = "N",
              defaultValue = "0",
              description = "Only alerts with greater numbers.")
          long after,
      @Option(
              names = "--lang",
              paramLabel = "L",
              defaultValue = MatchParameters.DEFAULT_LANGUAGE,
              description = "The language of titles, ${DEFAULT-VALUE} when left out.")
          String language,
      @Option(names = "--json", description = "One JSON document.") boolean json)
      throws IOException {
    UUID search = DocumentArgument.id(id);
    try (Backend backend = root.openBackend()) {
      AlertsDocument page =
          backend.alerts(search, after, SavedSearchService.LARGEST_PAGE, language);
      if (json) {
        root.shell().out().println(ViewJson.writePretty(page));
      } else {
        page.alerts().forEach(alert -> root.shell().out().println(text(alert)));
      }
      if (page.next() != null) {
        root.shell().say("There are more: --after " + page.alerts().getLast().number());
      }
    }
    return ExitStatus.DONE;
  }

  private static String text(AlertsDocument.Item alert) {
    String score = alert.score() == null ? "" : " %s points".formatted(alert.score());
    return "%d  %s %s%s  %s%s"
        .formatted(
            alert.number(),
            alert.kind() == AlertKind.ENTERED ? "came" : "went",
            alert.passport() == null ? alert.vacancy() : alert.passport(),
            score,
            alert.title(),
            alert.seen() ? "  (seen)" : "");
  }

  @Command(name = "remove", description = "Removes a search with its alerts.")
  int remove(@Parameters(paramLabel = "ID", description = "The id of the search.") String id)
      throws IOException {
    UUID search = DocumentArgument.id(id);
    try (Backend backend = root.openBackend()) {
      backend.removeSearch(search);
    }
    return ExitStatus.DONE;
  }
}
