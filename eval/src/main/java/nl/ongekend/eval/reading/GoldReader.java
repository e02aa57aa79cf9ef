package nl.ongekend.eval.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.ongekend.core.reading.ReadingKind;

/** Reads the annotated texts from the resources; {@code gold/README.md} describes their form. */
final class GoldReader {

  private static final String FOLDER = "gold/";
  private static final String INDEX = "index.txt";
  private static final String LINES = "lines.txt";
  private static final String LANGUAGE = "language: ";
  private static final String REMARK = "remark";
  private static final String END_OF_HEAD = "\n\n";
  private static final String BESIDE = " | ";

  private final GoldConcepts concepts = new GoldConcepts();

  List<GoldText> read() {
    List<GoldText> texts = new ArrayList<>();
    resource(INDEX).lines().forEach(id -> texts.add(readText(id, resource(id + ".txt"))));
    resource(LINES).lines().forEach(line -> texts.add(readLine(line)));
    return texts;
  }

  private static String resource(String name) {
    try (InputStream in = GoldReader.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "annotated text (%s) is not there.%nMaybe index.txt names it wrongly.".formatted(name));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private GoldText readText(String id, String file) {
    ReadingKind kind = id.startsWith("vacancy") ? ReadingKind.VACANCY : ReadingKind.PASSPORT;
    int head = file.indexOf(END_OF_HEAD);
    if (head < 0 || !file.startsWith(LANGUAGE)) {
      throw new IllegalArgumentException(
          "annotated text (%s) must begin with a language and an empty line.".formatted(id));
    }
    List<String> lines = file.substring(0, head).lines().toList();
    List<Item> remarks = lines.stream().skip(1).map(GoldReader::remark).toList();
    String language = lines.getFirst().substring(LANGUAGE.length());
    return text(id, kind, language, file.substring(head + END_OF_HEAD.length()), remarks);
  }

  private static Item remark(String line) {
    int colon = line.indexOf(": ");
    if (colon < 0 || !line.startsWith(REMARK)) {
      throw new IllegalArgumentException("line (%s) must be a remark.".formatted(line));
    }
    boolean optional = line.charAt(colon - 1) == '?';
    return new Item(Field.REMARK, Set.of(line.substring(colon + 2)), List.of(), optional);
  }

  /** Lines are {@code number languages | text}. */
  private GoldText readLine(String line) {
    int bar = line.indexOf(BESIDE);
    String[] head = line.substring(0, Math.max(0, bar)).split(" ", -1);
    if (head.length != 2) {
      throw new IllegalArgumentException(
          "line (%s) must be a number, languages, a bar and the text.".formatted(line));
    }
    String marked = line.substring(bar + BESIDE.length());
    return text("line/" + head[0], ReadingKind.QUERY, head[1], marked, List.of());
  }

  private GoldText text(
      String id, ReadingKind kind, String language, String marked, List<Item> remarks) {
    try {
      MarkedText parsed = MarkedText.parse(marked);
      AnnotationReader reader = new AnnotationReader(concepts, kind);
      parsed.marks().forEach(reader::add);
      List<String> languages = List.of(language.split("/", -1));
      List<Item> items = new ArrayList<>(reader.items());
      items.addAll(remarks);
      items.addAll(WholeText.items(kind, languages, reader.items()));
      return new GoldText(id, kind, languages, Half.ALL, parsed.text(), MergedItems.of(items));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "annotated text (%s): %s".formatted(id, e.getMessage()), e);
    }
  }
}
