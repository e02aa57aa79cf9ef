package nl.ongekend.api.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import nl.ongekend.api.cli.backend.Backend;
import nl.ongekend.api.cli.backend.DocumentSource;
import nl.ongekend.api.cli.backend.MatchOptions;
import nl.ongekend.api.cli.text.Lines;
import nl.ongekend.api.cli.text.WhyText;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.api.service.Voices;
import nl.ongekend.api.view.Counterparts;
import nl.ongekend.api.view.ExplanationText;
import nl.ongekend.api.view.Program;
import nl.ongekend.api.view.QuestionMapper;
import nl.ongekend.api.view.ViewJson;
import nl.ongekend.api.view.WhyDocument;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.rule.RuleTables;
import nl.ongekend.core.voice.Narrator;
import nl.ongekend.core.voice.Voice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains one pair. */
@Command(description = "Says why a person and a vacancy suit each other, or why not.")
final class WhyCommand implements Callable<Integer> {

  private final OngekendCommand root;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "PASSPORT",
      description = "The person: an id, a .json file, or - for standard input.")
  private String passportArgument = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "VACANCY",
      description = "The vacancy: an id, a .json file, or - for standard input.")
  private String vacancyArgument = "";

  @Option(
      names = "--receipt",
      paramLabel = "FILE",
      description = {
        "Instead of PASSPORT and VACANCY: an exported receipt, or - for standard input.",
        "It is computed anew, on its own date, from the file alone; exit status 1 if it differs."
      })
  private @Nullable String receipt;

  @Option(
      names = "--voice",
      paramLabel = "person|coach|employer",
      description = "Says it in sentences for one of them; without it in numbers.")
  private @Nullable String voiceName;

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
    return receipt == null ? explain() : replay(receipt);
  }

  private int replay(String file) throws IOException {
    if (!passportArgument.isEmpty()) {
      throw new UsageException(
          "--receipt (%s) must stand without PASSPORT and VACANCY: it has both.\nLeave them out."
              .formatted(file));
    }
    Voice voice = voice();
    ReceiptReplay replay = ReceiptReplay.of(root.shell(), file);
    List<String> answer =
        voice != null
            ? replay.told(voice, language)
            : json ? replay.json(language) : replay.inNumbers(language);
    answer.forEach(root.shell().out()::println);
    return replay.conclude();
  }

  private int explain() throws IOException {
    DocumentArgument arguments = new DocumentArgument(root.shell());
    if (vacancyArgument.isEmpty()) {
      throw new UsageException(
          "why must be given PASSPORT and VACANCY, or --receipt FILE.\n"
              + "Name both, as ids or files.");
    }
    if (passportArgument.equals("-") && vacancyArgument.equals("-")) {
      throw new UsageException(
          "PASSPORT and VACANCY (both -) must not both be standard input.\n"
              + "Put one of them in a file.");
    }
    Voice voice = voice();
    DocumentSource passportSource = arguments.source(passportArgument);
    DocumentSource vacancySource = arguments.source(vacancyArgument);
    try (Backend backend = root.openBackend()) {
      MatchOptions options = MatchOptions.standard(root.date(backend));
      Passport passport = backend.passport(passportSource);
      Vacancy vacancy = backend.vacancy(vacancySource);
      Explanation explanation = backend.explain(passport, vacancy, options);
      List<String> answer =
          voice == null
              ? inNumbers(backend, explanation, passport, vacancy)
              : Lines.reflow(
                  ExplanationText.of(
                      Narrator.of(backend.world().taxonomy(), RuleTables.standard())
                          .narrate(explanation, passport, vacancy, voice, language)));
      answer.forEach(root.shell().out()::println);
    }
    return ExitStatus.DONE;
  }

  /** Returns whose voice was asked for; missing when the answer is to be in numbers. */
  private @Nullable Voice voice() {
    if (voiceName == null) {
      return null;
    }
    if (json) {
      throw new UsageException(
          "--json must stand without --voice: the document has everything, in numbers.\n"
              + "Leave one of them out.");
    }
    return Voices.parse(voiceName);
  }

  private List<String> inNumbers(
      Backend backend, Explanation explanation, Passport passport, Vacancy vacancy) {
    WhyDocument why =
        new QuestionMapper(Program.build(), backend.world())
            .complete(
                backend.why(explanation, language),
                passport,
                vacancy,
                explanation.profile(),
                language);
    if (json) {
      return List.of(ViewJson.writePretty(why));
    }
    Counterparts counterparts = new Counterparts(backend.world().places(), language);
    return WhyText.lines(why, passport.name(), counterparts.of(vacancy));
  }
}
