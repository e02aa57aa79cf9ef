package nl.ongekend.api.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.ongekend.api.cli.text.ReadText;
import nl.ongekend.api.engine.WorldFiles;
import nl.ongekend.api.service.Choices;
import nl.ongekend.api.service.ReadingService;
import nl.ongekend.api.view.Program;
import nl.ongekend.api.view.ReadDocument;
import nl.ongekend.api.view.ReadMapper;
import nl.ongekend.api.view.ViewJson;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.reading.Reading;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.reader.TextReader;
import nl.ongekend.taxonomy.NearestName;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a text. It needs the taxonomy of the home and no more: no store, no server. */
@Command(
    description = {
      "Says which occupations, skills and facts are in a text, and where.",
      "Nothing is kept or sent anywhere. Exit status 1 when nothing was found."
    })
final class ReadCommand implements Callable<Integer> {

  private final OngekendCommand root;

  @Parameters(
      index = "0",
      paramLabel = "vacancy|passport|query",
      description = "What the text is: of a vacancy, about a person, or a line to search with.")
  private String kind = "";

  @Parameters(
      index = "1",
      paramLabel = "TEXT|FILE",
      description = "The text, a file with it, or - for standard input.")
  private String argument = "";

  @Option(names = "--json", description = "One JSON document.")
  private boolean json;

  ReadCommand(OngekendCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    ReadingKind asked = kind();
    String text = new TextArgument(root.shell()).text(argument);
    ReadingService.requireShort(asked, text);
    WorldFiles files = new WorldFiles(root.home());
    TaxonomySnapshot taxonomy = files.taxonomy();
    LocalDate asOf = root.today().date();
    Reading reading = TextReader.of(taxonomy, files.places()).read(text, asked, asOf);
    ReadDocument document =
        new ReadMapper(Program.build(), taxonomy, new Documents()).document(reading, asOf);
    if (json) {
      root.shell().out().println(ViewJson.writePretty(document));
    } else {
      ReadText.lines(document).forEach(root.shell().out()::println);
    }
    return document.isEmpty() ? ExitStatus.REFUSED : ExitStatus.DONE;
  }

  private ReadingKind kind() {
    List<String> known =
        Arrays.stream(ReadingKind.values())
            .map(one -> one.name().toLowerCase(Locale.ROOT))
            .toList();
    String wanted = kind.strip().toLowerCase(Locale.ROOT);
    if (!known.contains(wanted)) {
      // Several words are a text in the place of the kind, and texts are not repeated.
      throw Choices.refused(
          kind.strip().contains(" ") ? "kind" : "kind (%s)".formatted(kind),
          "one of " + String.join(", ", known),
          NearestName.remedy(wanted, known, "It stands before the text: ongekend read KIND TEXT."));
    }
    return ReadingKind.valueOf(wanted.toUpperCase(Locale.ROOT));
  }
}
