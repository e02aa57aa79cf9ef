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
import nl.ongekend.api.cli.text.ReadText;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.api.service.ReadingService;
import nl.ongekend.api.view.Counterparts;
import nl.ongekend.api.view.JobPairsDocument;
import nl.ongekend.api.view.MatchDocument;
import nl.ongekend.api.view.ReadDocument;
import nl.ongekend.api.view.SearchDocument;
import nl.ongekend.api.view.ViewJson;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.reading.ReadingKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** Ranks vacancies for a person or a line, or people for a vacancy. */
@Command(
    description = "Says which vacancies suit a person or a line best, or which people a vacancy.")
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

    @Option(
        names = "--query",
        paramLabel = "LINE",
        description = "What a coach would type: \"lasser, B1, 24-32 uur, geen auto, Delfzijl\".")
    private @Nullable String line;
  }

  @Override
  public Integer call() throws IOException {
    Map<String, List<String>> filterValues = FilterArguments.values(filters);
    // Refused before anything is opened.
    requirePersonForPairs();
    options(filterValues, root.today().date()).parameters();
    if (query.line != null) {
      ReadingService.requireShort(ReadingKind.QUERY, query.line);
    }
    DocumentSource source = query.line == null ? source() : null;
    try (Backend backend = root.openBackend()) {
      MatchOptions options = options(filterValues, root.date(backend));
      if (source == null) {
        return search(backend, String.valueOf(query.line), options);
      }
      if (pairs) {
        return pairs(backend, source, options);
      }
      MatchDocument document =
          query.passport == null
              ? backend.passportsFor(source, options)
              : backend.vacanciesFor(source, options);
      if (json) {
        root.shell().out().println(ViewJson.writePretty(document));
      } else {
        List<MatchText.Entry> entries =
            query.passport == null
                ? people(backend, backend.vacancy(source), options, document)
                : vacancies(backend, backend.passport(source), options, document);
        MatchText.lines(document, entries).forEach(root.shell().out()::println);
      }
      return document.matches().isEmpty() ? ExitStatus.REFUSED : ExitStatus.DONE;
    }
  }

  private DocumentSource source() throws IOException {
    String passport = query.passport;
    return new DocumentArgument(root.shell())
        .source(passport == null ? String.valueOf(query.vacancy) : passport);
  }

  private int search(Backend backend, String line, MatchOptions options) {
    SearchDocument document = backend.search(line, options);
    if (json) {
      root.shell().out().println(ViewJson.writePretty(document));
    } else {
      Passport searcher = backend.passport(new DocumentSource.Given(draft(document.reading())));
      List<String> lines = new ArrayList<>(ReadText.lines(document.reading()));
      lines.add("");
      lines.addAll(
          MatchText.lines(
              document.found(), vacancies(backend, searcher, options, document.found())));
      lines.forEach(root.shell().out()::println);
    }
    return document.found().matches().isEmpty() ? ExitStatus.REFUSED : ExitStatus.DONE;
  }

  /** Returns the passport of what was understood, by which the vacancies were ranked. */
  private static String draft(ReadDocument reading) {
    ObjectNode passport = ViewJson.mapper().createObjectNode().put("name", "search");
    if (reading.draft() != null) {
      passport.setAll(reading.draft());
    }
    return passport.toString();
  }

  private void requirePersonForPairs() {
    if (pairs && query.passport == null) {
      throw new UsageException(
          "--pairs must stand with --passport, not --vacancy or --query: jobs are paired for a"
              + " person.\n"
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

  private List<MatchText.Entry> vacancies(
      Backend backend, Passport passport, MatchOptions options, MatchDocument document) {
    Counterparts counterparts = new Counterparts(backend.world().places(), language);
    List<MatchText.Entry> entries = new ArrayList<>();
    for (MatchDocument.Match match : document.matches()) {
      Vacancy vacancy = backend.vacancy(new DocumentSource.Stored(match.id()));
      entries.add(
          new MatchText.Entry(
              match,
              counterparts.of(vacancy),
              backend.why(backend.explain(passport, vacancy, options), language)));
    }
    return entries;
  }

  private List<MatchText.Entry> people(
      Backend backend, Vacancy vacancy, MatchOptions options, MatchDocument document) {
    Counterparts counterparts = new Counterparts(backend.world().places(), language);
    List<MatchText.Entry> entries = new ArrayList<>();
    for (MatchDocument.Match match : document.matches()) {
      Passport passport = backend.passport(new DocumentSource.Stored(match.id()));
      entries.add(
          new MatchText.Entry(
              match,
              counterparts.of(passport),
              backend.why(backend.explain(passport, vacancy, options), language)));
    }
    return entries;
  }
}
