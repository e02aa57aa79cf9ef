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
import org.jspecify.annotations.Nullable;

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

  /** Runs a command that fails while it says these words to standard error. */
  Outcome runUntil(String words, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream dying =
        new PrintStream(err, true, UTF_8) {
          @Override
          public void println(@Nullable String line) {
            super.println(line);
            if (line != null && line.contains(words)) {
              throw new IllegalStateException("the terminal is gone");
            }
          }
        };
    Shell shell = shell(out, err);
    Shell withoutEnd =
        new Shell(
            shell.in(), shell.out(), dying, shell.environment(), shell.dataFolder(), shell.clock());
    int status = CommandLineProgram.run(withoutEnd, arguments);
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
