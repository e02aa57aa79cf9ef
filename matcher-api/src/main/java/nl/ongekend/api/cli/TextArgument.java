package nl.ongekend.api.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import nl.ongekend.api.problem.ProblemException;

/**
 * A text on the command line, or the file that holds it: {@code -} is standard input, the name of a
 * file that is there is that file, and so is a word with a slash in it or {@code .txt} at its end;
 * anything else is the text itself.
 */
final class TextArgument {

  private static final String STANDARD_INPUT = "-";
  private static final int MOST_BYTES = 4_000_000;

  private final Shell shell;

  TextArgument(Shell shell) {
    this.shell = shell;
  }

  /**
   * Returns the text that an argument means.
   *
   * @throws NoSuchFileException when it is a file that is not there
   * @throws ProblemException when the file is no text in UTF-8
   */
  String text(String argument) throws IOException {
    if (argument.equals(STANDARD_INPUT)) {
      return decoded(argument, shell.in().readNBytes(MOST_BYTES));
    }
    if (!isFile(argument)) {
      return argument;
    }
    try (InputStream file = Files.newInputStream(Path.of(argument))) {
      return decoded(argument, file.readNBytes(MOST_BYTES));
    }
  }

  private static boolean isFile(String argument) {
    boolean word = argument.chars().noneMatch(Character::isWhitespace);
    if (word && (argument.contains("/") || argument.endsWith(".txt"))) {
      return true;
    }
    try {
      return Files.isRegularFile(Path.of(argument));
    } catch (InvalidPathException e) {
      return false; // a text need not be the name of anything
    }
  }

  private static String decoded(String argument, byte[] bytes) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw ProblemException.invalid(
          "file.refused", "file (%s) must be UTF-8.\nSave it as UTF-8.".formatted(argument));
    }
  }
}
