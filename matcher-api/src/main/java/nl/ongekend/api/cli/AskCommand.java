package nl.ongekend.api.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.ongekend.api.cli.backend.Ask;
import nl.ongekend.api.cli.backend.Backend;
import nl.ongekend.api.cli.backend.DocumentSource;
import nl.ongekend.api.cli.backend.MatchOptions;
import nl.ongekend.api.cli.backend.Question;
import nl.ongekend.api.cli.text.AskText;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.api.view.SchemeQuestionView;
import nl.ongekend.api.view.ViewJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks one of the questions around a match. */
@Command(description = "Asks what stands around a match: why not, what next, what would help.")
final class AskCommand implements Callable<Integer> {

  private final OngekendCommand root;

  @Parameters(
      index = "0",
      paramLabel = "QUESTION",
      description =
          "why-not, smallest-change, nearest, next, what-if, elasticity, employer-pool, quality,"
              + " wider, expectation, smallest-changes, work-to-work, cohort-step, schemes,"
              + " target-groups or reconfirm.")
  private String questionName = "";

  @Option(
      names = "--passport",
      paramLabel = "ID",
      description = "A person whose passport is stored. Repeatable for cohort-step.")
  private List<String> passports = List.of();

  @Option(names = "--vacancy", paramLabel = "ID", description = "A vacancy that is stored.")
  private @Nullable String vacancy;

  @Option(
      names = "--changed",
      paramLabel = "FILE",
      description = "For what-if: the passport or vacancy with its changes; it is not kept.")
  private @Nullable String changed;

  @Option(
      names = "--occupation",
      paramLabel = "URI",
      description = "For work-to-work: the occupation to go from.")
  private @Nullable String occupation;

  @Option(
      names = "--answer",
      paramLabel = "FACT=WORD",
      description =
          "For schemes: an answer that no document has, such as benefit=NONE. Repeatable.")
  private List<String> answers = List.of();

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "" + MatchParameters.DEFAULT_TOP,
      description = "How many results at most, ${DEFAULT-VALUE} when left out.")
  private int top;

  @Option(
      names = "--profile",
      paramLabel = "P",
      defaultValue = "standard",
      description = "The settings of the score, ${DEFAULT-VALUE} when left out.")
  private String profile = "standard";

  @Option(
      names = "--lang",
      paramLabel = "L",
      defaultValue = MatchParameters.DEFAULT_LANGUAGE,
      description = "The language of titles and labels, ${DEFAULT-VALUE} when left out.")
  private String language = MatchParameters.DEFAULT_LANGUAGE;

  @Option(names = "--json", description = "One JSON document.")
  private boolean json;

  AskCommand(OngekendCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    // Refused before anything is opened.
    Ask early = ask(root.today().date());
    early.options().parameters();
    try (Backend backend = root.openBackend()) {
      Ask ask =
          new Ask(
              early.question(),
              early.passports(),
              early.vacancy(),
              early.given(),
              options(root.date(backend)));
      Object answer = backend.answer(ask);
      List<String> lines = AskText.lines(ask.question(), answer);
      if (json) {
        root.shell().out().println(ViewJson.writePretty(answer));
      } else {
        lines.forEach(root.shell().out()::println);
      }
    }
    return ExitStatus.DONE;
  }

  private Ask ask(LocalDate asOf) throws IOException {
    Question question = question();
    Ask ask =
        new Ask(
            question,
            passports.stream().map(DocumentArgument::id).toList(),
            vacancy == null ? null : DocumentArgument.id(vacancy),
            new Ask.Given(changedDocument(), occupation, answers()),
            options(asOf));
    if (!ask.isComplete()) {
      throw new UsageException(
          "%s must be asked with %s%s.\nSee ongekend ask --help."
              .formatted(
                  question,
                  question.about().words(),
                  question == Question.WHAT_IF ? ", and with --changed" : ""));
    }
    return ask;
  }

  private Question question() {
    return Arrays.stream(Question.values())
        .filter(question -> question.toString().equals(questionName))
        .findFirst()
        .orElseThrow(() ->
            new UsageException(
                "question (%s) must be one of %s.\nMaybe it is misspelt."
                    .formatted(
                        questionName,
                        Arrays.stream(Question.values())
                            .map(Question::toString)
                            .collect(Collectors.joining(", ")))));
  }

  private @Nullable String changedDocument() throws IOException {
    if (changed == null) {
      return null;
    }
    if (!DocumentArgument.isFile(changed)) {
      throw new UsageException(
          "--changed (%s) must be a file, or - for standard input.\nA file has a / in it, or ends in .json."
              .formatted(changed));
    }
    return new DocumentArgument(root.shell()).source(changed) instanceof DocumentSource.Given given
        ? given.json()
        : null;
  }

  private List<SchemeQuestionView.AnswerView> answers() {
    return answers.stream().map(AskCommand::answer).toList();
  }

  private static SchemeQuestionView.AnswerView answer(String text) {
    String[] parts = text.split("=", 2);
    if (parts.length < 2) {
      throw new UsageException(
          "--answer (%s) must be FACT=WORD, such as benefit=NONE.\nThe missing answers of a scheme name both."
              .formatted(text));
    }
    return new SchemeQuestionView.AnswerView(parts[0], parts[1]);
  }

  private MatchOptions options(LocalDate asOf) {
    return new MatchOptions(top, 0, profile, Map.of(), asOf, language);
  }
}
