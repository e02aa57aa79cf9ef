package nl.ongekend.api.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.ongekend.api.cli.backend.DocumentSource;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.core.document.NdjsonReader;

/**
 * Tells files from ids, and reads them. A file is {@code -} (standard input), or ends in a known
 * extension, or has a slash in it; anything else is an id.
 */
final class DocumentArgument {

  private static final String STANDARD_INPUT = "-";
  private static final String JSON = ".json";
  private static final List<String> SHEETS = List.of(".csv", ".xlsx");
  private static final List<String> EXTENSIONS = List.of(JSON, ".ndjson", ".csv", ".xlsx");

  private final Shell shell;

  DocumentArgument(Shell shell) {
    this.shell = shell;
  }

  /** Returns whether an argument is a table that a spreadsheet program made. */
  static boolean isSheet(String argument) {
    return SHEETS.stream().anyMatch(lower(argument)::endsWith);
  }

  /** Returns whether an argument is a file. */
  static boolean isFile(String argument) {
    return argument.equals(STANDARD_INPUT)
        || argument.contains("/")
        || EXTENSIONS.stream().anyMatch(lower(argument)::endsWith);
  }

  private static String lower(String argument) {
    return argument.toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the document that an argument means.
   *
   * @throws UsageException when it is neither a file that can be read here nor an id
   * @throws ProblemException when the file does not hold exactly one document
   */
  DocumentSource source(String argument) throws IOException {
    if (isFile(argument)) {
      return new DocumentSource.Given(readOne(argument));
    }
    return new DocumentSource.Stored(id(argument));
  }

  /**
   * Returns the id that an argument is.
   *
   * @throws UsageException when it is none
   */
  static UUID id(String argument) {
    // UUID.fromString accepts much that is none.
    if (!argument.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw new UsageException(
          "id (%s) must be a UUID, such as 00000000-0000-7000-8000-0000000a0001.\nA file has a / in it, or ends in .json or .ndjson."
              .formatted(argument));
    }
    return UUID.fromString(argument);
  }

  private String readOne(String argument) throws IOException {
    String text = readText(argument);
    if (lower(argument).endsWith(".ndjson")) {
      text = onlyLine(argument, text);
    }
    if (text.isBlank()) {
      throw bad(argument, "must hold a document", "Maybe the file was not written yet.");
    }
    return text;
  }

  private String readText(String argument) throws IOException {
    byte[] bytes;
    try (InputStream stream = open(argument)) {
      bytes = stream.readNBytes(NdjsonReader.MOST_BYTES + 1);
    }
    if (bytes.length > NdjsonReader.MOST_BYTES) {
      throw bad(
          argument,
          "must have at most %d bytes".formatted(NdjsonReader.MOST_BYTES),
          "Maybe it holds many documents; import them and give an id.");
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw bad(argument, "must be UTF-8", "Save it as UTF-8.");
    }
  }

  private static String onlyLine(String argument, String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    if (lines.size() != 1) {
      throw bad(
          argument,
          "must hold one document here, and holds %d".formatted(lines.size()),
          "Take out one line, or import the file and give an id.");
    }
    return lines.getFirst();
  }

  private static ProblemException bad(String argument, String rule, String remedy) {
    return ProblemException.invalid(
        "file.refused", "file (%s) %s.\n%s".formatted(argument, rule, remedy));
  }

  /**
   * Opens a file of documents as lines of one document each; a {@code .json} file is one line.
   *
   * @throws UsageException when it is a spreadsheet
   */
  InputStream openLines(String argument) throws IOException {
    if (!lower(argument).endsWith(JSON)) {
      return open(argument);
    }
    // A line break inside a JSON text stands between its parts, never in them.
    String line = readText(argument).replaceAll("[\\r\\n]+", " ");
    return new ByteArrayInputStream(line.getBytes(UTF_8));
  }

  /**
   * Refuses a file that cannot be read here, before anything is opened for it.
   *
   * @throws UsageException when it is a spreadsheet
   * @throws NoSuchFileException when it is not there
   */
  static void requireReadable(String argument) throws NoSuchFileException {
    if (isSheet(argument)) {
      throw new UsageException(
          "file (%s) must be JSON or NDJSON here; only import passports reads spreadsheets.\nWrite one JSON document a line in a file that ends in .ndjson."
              .formatted(argument));
    }
    requireThere(argument);
  }

  /**
   * Refuses a file that is not there.
   *
   * @throws NoSuchFileException when it is not
   */
  static void requireThere(String argument) throws NoSuchFileException {
    if (!argument.equals(STANDARD_INPUT) && !Files.isReadable(Path.of(argument))) {
      throw new NoSuchFileException(argument);
    }
  }

  private InputStream open(String argument) throws IOException {
    requireReadable(argument);
    return argument.equals(STANDARD_INPUT) ? shell.in() : Files.newInputStream(Path.of(argument));
  }
}
