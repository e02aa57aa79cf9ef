package nl.ongekend.core.reading.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a file of words: lines {@code code: phrase | phrase}, any number of them for a code. A line
 * that begins with {@code #} is a remark; blank lines mean nothing. UTF-8.
 */
public final class PhraseFile {

  private PhraseFile() {}

  /**
   * One phrase of a file.
   *
   * @param code what it stands for
   * @param phrase the phrase
   */
  public record Entry(String code, String phrase) {}

  /**
   * Returns the phrases of a file that comes with the program, in its order.
   *
   * @param owner the class beside which the file is
   * @param name its name
   * @throws IllegalStateException if it is not there, or a line has no code
   */
  public static List<Entry> read(Class<?> owner, String name) {
    List<Entry> entries = new ArrayList<>();
    int number = 0;
    for (String line : text(owner, name).lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        addLine(line, name + ":" + number, entries);
      }
    }
    return entries;
  }

  private static void addLine(String line, String where, List<Entry> entries) {
    int colon = line.indexOf(": ");
    if (colon < 1) {
      throw new IllegalStateException(
          "%s (%s) must be a code, a colon, a blank and phrases.%nMaybe the blank is missing."
              .formatted(where, line));
    }
    String code = line.substring(0, colon).strip();
    for (String phrase : line.substring(colon + 2).split("\\|", -1)) {
      entries.add(new Entry(code, phrase.strip()));
    }
  }

  private static String text(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the program file.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read from the program file.", e);
    }
  }
}
