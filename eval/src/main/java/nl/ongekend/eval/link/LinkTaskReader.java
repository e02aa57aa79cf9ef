package nl.ongekend.eval.link;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ongekend.eval.trec.Qrels;
import nl.ongekend.eval.trec.TextTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads a task from the files of a user: queries and labels are rows {@code id, text}, a mapping is
 * rows {@code label, concept}, judgements are qrels of labels.
 */
public final class LinkTaskReader {

  private static final int FIELDS = 2;

  private LinkTaskReader() {}

  /**
   * Reads a task.
   *
   * @param mapping the concept of each label; null when labels belong to none
   * @throws IllegalArgumentException when a row is not of its form, an id is there twice, or a
   *     label has no concept in the mapping
   */
  public static LinkTask read(Path queries, Path corpus, Path qrels, @Nullable Path mapping) {
    Map<String, String> texts = pairs(queries);
    Map<String, String> concepts = mapping == null ? Map.of() : pairs(mapping);
    List<LinkTask.Label> labels = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (TextTable.Row row : TextTable.read(corpus, FIELDS)) {
      if (!ids.add(row.field(0))) {
        throw row.problem("id (%s) is there twice".formatted(row.field(0)), "Keep one row.");
      }
      labels.add(label(row, mapping, concepts));
    }
    Qrels elements = Qrels.read(qrels);
    LinkTask task =
        new LinkTask(
            texts,
            labels,
            elements,
            mapping == null ? null : elements.map(id -> concepts.getOrDefault(id, id)));
    requireSomething(!labels.isEmpty(), corpus, "a label to find", "A row is: id, text.");
    requireSomething(
        !task.judgedQueries().isEmpty(),
        qrels,
        "a judgement of one of the queries",
        "Maybe it belongs to other queries.");
    return task;
  }

  static void requireSomething(boolean there, Path file, String what, String remedy) {
    if (!there) {
      throw new IllegalArgumentException(
          "%s must have %s and has none.%n%s".formatted(file.getFileName(), what, remedy));
    }
  }

  private static LinkTask.Label label(
      TextTable.Row row, @Nullable Path mapping, Map<String, String> concepts) {
    String id = row.field(0);
    String concept = mapping == null ? id : concepts.get(id);
    if (concept == null) {
      throw row.problem(
          "label (%s) has no row in %s".formatted(id, mapping), "Add one: label, concept.");
    }
    return new LinkTask.Label(id, row.field(1), concept);
  }

  /** Reads rows {@code id, text}. */
  static Map<String, String> pairs(Path file) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (TextTable.Row row : TextTable.read(file, FIELDS)) {
      if (pairs.put(row.field(0), row.field(1)) != null) {
        throw row.problem("id (%s) is there twice".formatted(row.field(0)), "Keep one row.");
      }
    }
    return pairs;
  }
}
