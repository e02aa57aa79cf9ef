package nl.ongekend.api.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import nl.ongekend.api.cli.backend.Backend;
import nl.ongekend.api.cli.backend.MatchOptions;
import nl.ongekend.api.cli.text.Counterparts;
import nl.ongekend.api.cli.text.WhyText;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.api.view.ViewJson;
import nl.ongekend.api.view.WhyDocument;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains one pair. */
@Command(description = "Says why a person and a vacancy suit each other, or why not.")
final class WhyCommand implements Callable<Integer> {

  private final OngekendCommand root;

  @Parameters(
      index = "0",
      paramLabel = "PASSPORT",
      description = "The person: an id, a .json file, or - for standard input.")
  private String passportArgument = "";

  @Parameters(
      index = "1",
      paramLabel = "VACANCY",
      description = "The vacancy: an id, a .json file, or - for standard input.")
  private String vacancyArgument = "";

  @Option(
      names = "--lang",
      paramLabel = "L",
      defaultValue = MatchParameters.DEFAULT_LANGUAGE,
      description = "The language, ${DEFAULT-VALUE} when left out.")
  private String language = MatchParameters.DEFAULT_LANGUAGE;

  @Option(names = "--json", description = "One JSON document.")
  private boolean json;

  WhyCommand(OngekendCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    DocumentArgument arguments = new DocumentArgument(root.shell());
    if (passportArgument.equals("-") && vacancyArgument.equals("-")) {
      throw new UsageException(
          "PASSPORT and VACANCY (both -) must not both be standard input.\n"
              + "Put one of them in a file.");
    }
    var passportSource = arguments.source(passportArgument);
    var vacancySource = arguments.source(vacancyArgument);
    try (Backend backend = root.openBackend()) {
      MatchOptions options = MatchOptions.standard(root.date(backend));
      Passport passport = backend.passport(passportSource);
      Vacancy vacancy = backend.vacancy(vacancySource);
      Explanation explanation = backend.explain(passport, vacancy, options);
      print(backend, explanation, passport, vacancy);
    }
    return ExitStatus.DONE;
  }

  private void print(Backend backend, Explanation explanation, Passport passport, Vacancy vacancy) {
    WhyDocument why = backend.why(explanation, language);
    if (json) {
      root.shell().out().println(ViewJson.writePretty(why));
      return;
    }
    Counterparts counterparts = new Counterparts(backend.world().places(), language);
    WhyText.lines(why, passport.name(), counterparts.of(vacancy))
        .forEach(root.shell().out()::println);
  }
}
