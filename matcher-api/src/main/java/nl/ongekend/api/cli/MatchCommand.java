package nl.ongekend.api.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.ongekend.api.cli.backend.Backend;
import nl.ongekend.api.cli.backend.DocumentSource;
import nl.ongekend.api.cli.backend.MatchOptions;
import nl.ongekend.api.cli.text.JobPairsText;
import nl.ongekend.api.cli.text.MatchText;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.api.view.Counterparts;
import nl.ongekend.api.view.JobPairsDocument;
import nl.ongekend.api.view.MatchDocument;
import nl.ongekend.api.view.ViewJson;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Ranks vacancies for a person, or people for a vacancy. */
@Command(description = "Says which vacancies suit a person best, or which people a vacancy.")
final class MatchCommand implements Callable<Integer> {

  private final OngekendCommand root;

  @ArgGroup(multiplicity = "1")
  private Query query = new Query();

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "" + MatchParameters.DEFAULT_TOP,
      description = "How many, ${DEFAULT-VALUE} when left out.")
  private int top;

  @Option(
      names = "--offset",
      paramLabel = "N",
      defaultValue = "0",
      description = "How many to pass over first.")
  private int offset;

  @Option(
      names = "--profile",
      paramLabel = "P",
      defaultValue = "standard",
      description = "The settings of the score, ${DEFAULT-VALUE} when left out.")
  private String profile = "standard";

  @Option(
      names = "--filter",
      paramLabel = "NAME=VALUE",
      description =
          "Only what has this value or none: region, sector, kind, language, minHours, maxHours,"
              + " caseload; strict=true leaves out what has none. Repeatable.")
  private List<String> filters = List.of();

  @Option(
      names = "--lang",
      paramLabel = "L",
      defaultValue = MatchParameters.DEFAULT_LANGUAGE,
      description = "The language of titles and labels, ${DEFAULT-VALUE} when left out.")
  private String language = MatchParameters.DEFAULT_LANGUAGE;

  @Option(
      names = "--pairs",
      description = "For a person: the best pairs of part-time jobs that go together.")
  private boolean pairs;

  @Option(names = "--json", description = "One JSON document.")
  private boolean json;

  MatchCommand(OngekendCommand root) {
    this.root = root;
  }

  /** Whom to match. */
  private static final class Query {
    @Option(
        names = "--passport",
        paramLabel = "ID|FILE",
        description = "The person: an id, a .json file, or - for standard input.")
    private @Nullable String passport;

    @Option(
        names = "--vacancy",
        paramLabel = "ID|FILE",
        description = "The vacancy: an id, a .json file, or - for standard input.")
    private @Nullable String vacancy;
  }

  @Override
  public Integer call() throws IOException {
    String passport = query.passport;
    String argument = passport == null ? String.valueOf(query.vacancy) : passport;
    DocumentSource source = new DocumentArgument(root.shell()).source(argument);
    Map<String, List<String>> filterValues = FilterArguments.values(filters);
    // Refused before anything is opened.
    requirePersonForPairs();
    options(filterValues, root.today().date()).parameters();
    try (Backend backend = root.openBackend()) {
      MatchOptions options = options(filterValues, root.date(backend));
      if (pairs) {
        return pairs(backend, source, options);
      }
      MatchDocument document =
          passport == null
              ? backend.passportsFor(source, options)
              : backend.vacanciesFor(source, options);
      if (json) {
        root.shell().out().println(ViewJson.writePretty(document));
      } else {
        entriesAsText(backend, source, options, document).forEach(root.shell().out()::println);
      }
      return document.matches().isEmpty() ? ExitStatus.REFUSED : ExitStatus.DONE;
    }
  }

  private void requirePersonForPairs() {
    if (pairs && query.passport == null) {
      throw new UsageException(
          "--pairs must stand with --passport, not --vacancy: jobs are paired for a person.\n"
              + "Name the person, or leave --pairs out.");
    }
  }

  private int pairs(Backend backend, DocumentSource source, MatchOptions options) {
    JobPairsDocument document = backend.jobPairs(source, options);
    if (json) {
      root.shell().out().println(ViewJson.writePretty(document));
    } else {
      Counterparts counterparts = new Counterparts(backend.world().places(), language);
      JobPairsText.lines(
              document, id -> counterparts.of(backend.vacancy(new DocumentSource.Stored(id))))
          .forEach(root.shell().out()::println);
    }
    return document.pairs().isEmpty() ? ExitStatus.REFUSED : ExitStatus.DONE;
  }

  private MatchOptions options(Map<String, List<String>> filterValues, LocalDate asOf) {
    return new MatchOptions(top, offset, profile, filterValues, asOf, language);
  }

  private List<String> entriesAsText(
      Backend backend, DocumentSource source, MatchOptions options, MatchDocument document) {
    Counterparts counterparts = new Counterparts(backend.world().places(), language);
    List<MatchText.Entry> entries = new ArrayList<>();
    if (query.passport != null) {
      Passport passport = backend.passport(source);
      for (MatchDocument.Match match : document.matches()) {
        Vacancy vacancy = backend.vacancy(new DocumentSource.Stored(match.id()));
        entries.add(
            new MatchText.Entry(
                match,
                counterparts.of(vacancy),
                backend.why(backend.explain(passport, vacancy, options), language)));
      }
    } else {
      Vacancy vacancy = backend.vacancy(source);
      for (MatchDocument.Match match : document.matches()) {
        Passport passport = backend.passport(new DocumentSource.Stored(match.id()));
        entries.add(
            new MatchText.Entry(
                match,
                counterparts.of(passport),
                backend.why(backend.explain(passport, vacancy, options), language)));
      }
    }
    return MatchText.lines(document, entries);
  }
}
