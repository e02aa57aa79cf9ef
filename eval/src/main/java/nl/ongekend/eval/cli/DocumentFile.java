package nl.ongekend.eval.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/**
 * A file of one JSON document per line, written as a whole or not at all.
 *
 * <p>Documents are made in parallel and written in order. They go to a file beside the target that
 * takes its place at the end, so that a failure leaves what was there before.
 */
final class DocumentFile {

  /** The name of standard output. */
  static final String STANDARD_OUTPUT = "-";

  private static final int DOCUMENTS_AT_A_TIME = 10_000;
  private static final int DOCUMENTS_PER_MESSAGE = 100_000;

  private final String name;
  private final String kind;
  private final PrintWriter messages;

  /**
   * Names a file.
   *
   * @param name a path, or {@link #STANDARD_OUTPUT}
   * @param kind what the documents are, for messages
   * @param messages where progress is shown
   */
  DocumentFile(String name, String kind, PrintWriter messages) {
    this.name = name;
    this.kind = kind;
    this.messages = messages;
  }

  /**
   * Writes the documents 0 to {@code count - 1}.
   *
   * @param make makes a document; called by several threads
   * @param print returns a document as one line; called by several threads
   * @param see sees each document, in order
   */
  <T> void write(long count, LongFunction<T> make, Function<T, String> print, Consumer<T> see)
      throws IOException {
    Lines<T> lines = new Lines<>(make, print, see);
    if (name.equals(STANDARD_OUTPUT)) {
      try (Writer out = utf8(new FileOutputStream(FileDescriptor.out))) {
        writeAll(count, lines, out);
      }
      return;
    }
    Path target = Path.of(name).toAbsolutePath();
    if (!Files.isDirectory(target.resolveSibling("."))) {
      throw new NoSuchFileException(target.toString());
    }
    Path partial = target.resolveSibling(target.getFileName() + ".partial");
    try {
      try (Writer out = Files.newBufferedWriter(partial)) {
        writeAll(count, lines, out);
      }
      Files.move(
          partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  private static Writer utf8(FileOutputStream stream) {
    return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  private <T> void writeAll(long count, Lines<T> lines, Writer out) throws IOException {
    for (long from = 0; from < count; from += DOCUMENTS_AT_A_TIME) {
      long to = Math.min(count, from + DOCUMENTS_AT_A_TIME);
      for (Line<T> line : lines.make(from, to)) {
        out.write(line.text());
        out.write('\n');
        lines.see().accept(line.document());
      }
      if (to % DOCUMENTS_PER_MESSAGE == 0) {
        messages.println(String.format(Locale.ROOT, "%,d of %,d %s", to, count, kind));
        messages.flush();
      }
    }
  }

  private record Line<T>(T document, String text) {}

  private record Lines<T>(LongFunction<T> make, Function<T, String> print, Consumer<T> see) {

    List<Line<T>> make(long from, long to) {
      return LongStream.range(from, to)
          .parallel()
          .mapToObj(make)
          .map(document -> new Line<>(document, print.apply(document)))
          .toList();
    }
  }
}
