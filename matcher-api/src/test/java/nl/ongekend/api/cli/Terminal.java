package nl.ongekend.api.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** Runs commands as a person at a terminal would, in this process. */
record Terminal(Path dataFolder, String input) {

  static final Instant NOW = Instant.parse("2026-11-21T10:15:30Z");

  static Terminal in(Path dataFolder) {
    return new Terminal(dataFolder, "");
  }

  Terminal withInput(String text) {
    return new Terminal(dataFolder, text);
  }

  /** How a command ended and what it said. */
  record Outcome(int status, String out, String err) {}

  Outcome run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = CommandLineProgram.run(shell(out, err), arguments);
    return new Outcome(status, out.toString(UTF_8), err.toString(UTF_8));
  }

  private Shell shell(ByteArrayOutputStream out, ByteArrayOutputStream err) {
    return new Shell(
        new ByteArrayInputStream(input.getBytes(UTF_8)),
        new PrintStream(out, true, UTF_8),
        new PrintStream(err, true, UTF_8),
        Map.of(),
        dataFolder,
        Clock.fixed(NOW, ZoneOffset.UTC));
  }
}
