package nl.ongekend.eval.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.ongekend.eval.trec.Qrels;
import nl.ongekend.eval.trec.TextTable;
import nl.ongekend.taxonomy.load.CsvTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads tasks in which concepts are judged: queries are rows {@code id, text}, or a CSV table with
 * the columns {@code vacancyTitle} and {@code conceptUri}; judgements are qrels of concepts.
 *
 * <p>A concept is named by its URI or by the last part of it.
 */
public final class ConceptTaskReader {

  private static final String TITLE = "vacancyTitle";
  private static final String CONCEPT = "conceptUri";
  private static final int FIELDS = 2;

  private ConceptTaskReader() {}

  /**
   * Reads a task.
   *
   * @param qrels the judgements; null when the queries are a table that has them
   * @param labels what can be found
   * @throws IllegalArgumentException when a row is not of its form, a query is there twice, or
   *     there is no label or no judgement of a query
   */
  public static LinkTask read(Path queries, @Nullable Path qrels, List<LinkTask.Label> labels) {
    UnaryOperator<String> names = names(labels);
    LinkTask task;
    if (isTable(queries)) {
      task = table(queries, qrels, labels, names);
    } else if (qrels == null) {
      throw new IllegalArgumentException(
          "%s must have the columns %s and %s when there are no --qrels.%nGive judgements as well."
              .formatted(queries.getFileName(), TITLE, CONCEPT));
    } else {
      task = new LinkTask(LinkTaskReader.pairs(queries), labels, null, concepts(qrels, names));
    }
    LinkTaskReader.requireSomething(
        !labels.isEmpty(),
        queries,
        "a label to find",
        "Maybe --taxonomy has none in --corpus-lang.");
    LinkTaskReader.requireSomething(
        !task.judgedQueries().isEmpty(),
        qrels == null ? queries : qrels,
        "a judgement of one of the queries",
        "Maybe it belongs to other queries.");
    return task;
  }

  /** Reads labels: rows {@code concept, text}; a concept may have several. */
  public static List<LinkTask.Label> labels(Path corpus) {
    List<LinkTask.Label> labels = new ArrayList<>();
    for (TextTable.Row row : TextTable.read(corpus, FIELDS)) {
      labels.add(new LinkTask.Label(row.field(0), row.field(1), row.field(0)));
    }
    return labels;
  }

  private static Qrels concepts(Path qrels, UnaryOperator<String> names) {
    return Qrels.read(qrels).map(names);
  }

  private static boolean isTable(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.findFirst().orElse("").contains(TITLE);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static LinkTask table(
      Path file, @Nullable Path qrels, List<LinkTask.Label> labels, UnaryOperator<String> names) {
    Map<String, String> titles = new LinkedHashMap<>();
    Map<String, Map<String, Integer>> judged = new HashMap<>();
    String name = String.valueOf(file.getFileName());
    List<String> needed = qrels == null ? List.of(TITLE, CONCEPT) : List.of(TITLE);
    try (CsvTable table = CsvTable.open(name, Files.newInputStream(file), ',', needed)) {
      for (CsvTable.Row row = table.next(); row != null; row = table.next()) {
        String query = String.valueOf(titles.size());
        titles.put(query, row.get(TITLE));
        if (qrels == null) {
          judged.put(query, Map.of(names.apply(row.get(CONCEPT)), 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
    return new LinkTask(
        titles, labels, null, qrels == null ? Qrels.of(judged) : concepts(qrels, names));
  }

  /** Returns what makes the URI of a known concept out of the last part of it. */
  private static UnaryOperator<String> names(List<LinkTask.Label> labels) {
    Map<String, String> uris = new HashMap<>();
    for (LinkTask.Label label : labels) {
      String uri = label.concept();
      uris.put(uri.substring(uri.lastIndexOf('/') + 1), uri);
    }
    return id -> uris.getOrDefault(id, id);
  }
}
