package nl.ongekend.api.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.ongekend.api.cli.text.Lines;
import nl.ongekend.api.cli.text.WhyText;
import nl.ongekend.api.view.Counterparts;
import nl.ongekend.api.view.DocumentMapper;
import nl.ongekend.api.view.ExplanationText;
import nl.ongekend.api.view.Program;
import nl.ongekend.api.view.QuestionMapper;
import nl.ongekend.api.view.ViewJson;
import nl.ongekend.api.view.WhyDocument;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.receipt.Receipt;
import nl.ongekend.core.receipt.ReceiptFile;
import nl.ongekend.core.receipt.Replay;
import nl.ongekend.core.voice.Narrator;
import nl.ongekend.core.voice.Voice;

/**
 * Replays an exported receipt and says what came out. It opens no home, store or connection: all it
 * reads is the file.
 */
final class ReceiptReplay {

  private final Shell shell;
  private final Replay replay;

  private ReceiptReplay(Shell shell, Replay replay) {
    this.shell = shell;
    this.replay = replay;
  }

  /**
   * Replays a file; {@code -} is standard input.
   *
   * @throws nl.ongekend.core.receipt.ReceiptException if it is refused
   */
  static ReceiptReplay of(Shell shell, String file) throws IOException {
    try (InputStream stream = open(shell, file)) {
      // One byte more than is read shows that there are too many.
      byte[] bytes = stream.readNBytes(ReceiptFile.MOST_BYTES + 1);
      return new ReceiptReplay(shell, Replay.of(ReceiptFile.read(bytes)));
    }
  }

  private static InputStream open(Shell shell, String file) throws IOException {
    if (file.equals("-")) {
      return shell.in();
    }
    if (!Files.isReadable(Path.of(file))) {
      throw new NoSuchFileException(file);
    }
    return Files.newInputStream(Path.of(file));
  }

  /** Returns the answer now as a document. */
  List<String> json(String language) {
    return List.of(ViewJson.writePretty(why(language)));
  }

  /** Returns the answer now in numbers. */
  List<String> inNumbers(String language) {
    Counterparts counterparts = new Counterparts(replay.world().places(), language);
    return WhyText.lines(
        why(language), replay.passport().name(), counterparts.of(replay.vacancy()));
  }

  /** Returns the answer now in words. */
  List<String> told(Voice voice, String language) {
    return Lines.reflow(
        ExplanationText.of(
            Narrator.of(replay.world().taxonomy(), replay.rules())
                .narrate(
                    replay.explanation(), replay.passport(), replay.vacancy(), voice, language)));
  }

  private WhyDocument why(String language) {
    MatchWorld world = replay.world();
    Explanation explanation = replay.explanation();
    WhyDocument why =
        new DocumentMapper(Program.build(), world.taxonomy(), world.versions())
            .why(explanation, language);
    return new QuestionMapper(Program.build(), world)
        .complete(why, replay.passport(), replay.vacancy(), explanation.profile(), language);
  }

  /** Says on standard error whether the answer is that of the receipt; returns the exit status. */
  int conclude() {
    Receipt receipt = replay.receipt();
    shell.say(
        "Receipt %s, answered on %s by ongekend %s, commit %s."
            .formatted(receipt.id(), receipt.asOf(), receipt.version(), receipt.commit()));
    if (replay.isEqual()) {
      shell.say("Computed anew from the file alone: the same answer, to the last point.");
      return ExitStatus.DONE;
    }
    List<String> lines = new ArrayList<>();
    lines.add("Computed anew from the file alone, the answer is not that of the receipt:");
    replay
        .differences()
        .forEach(each ->
            lines.add(
                "  %s: receipt %s, now %s".formatted(each.field(), each.receipt(), each.replay())));
    lines.forEach(shell::say);
    return ExitStatus.REFUSED;
  }
}
