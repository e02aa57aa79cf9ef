package nl.ongekend.api.backup;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table with rows of its own.
 *
 * @param name its name, quoted where it has to be
 * @param columns the columns that a copy carries, quoted where they have to be
 */
record Table(String name, List<String> columns) {

  /** Partitioned tables have no rows of their own; the history of migrations is made anew. */
  private static final String TABLES =
      """
      SELECT c.oid::regclass::text AS name,
             array_agg(quote_ident(a.attname) ORDER BY a.attnum) AS columns
      FROM pg_class c
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
      WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
        AND c.relname <> 'flyway_schema_history'
        AND NOT a.attisdropped AND a.attgenerated = ''
      GROUP BY c.oid
      ORDER BY c.relname COLLATE "C"
      """;

  /** Says which master key the others are sealed under. */
  static final String MASTER_KEY = "master_key";

  /** A table without partitions is in no tree of partitions, not even in one of its own. */
  private static final String REFERENCES =
      """
      SELECT f.conrelid::regclass::text AS name,
             coalesce(leaf.relid, f.confrelid::regclass)::text AS referenced
      FROM pg_constraint f
      LEFT JOIN pg_partition_tree(f.confrelid) leaf ON leaf.isleaf
      WHERE f.contype = 'f' AND f.conrelid <> coalesce(leaf.relid, f.confrelid)
      """;

  /** What has to be the newest there is, whatever else is restored: keys, and proofs of erasure. */
  private static final Set<String> KEYS = Set.of("erasure", "home_key", MASTER_KEY, "person_key");

  Table {
    columns = List.copyOf(columns);
  }

  /** Returns the tables of a database, each after those that it refers to. */
  static List<Table> list(Connection connection) throws SQLException {
    Map<String, Table> tables = new LinkedHashMap<>();
    Map<String, Set<String>> references = new HashMap<>();
    try (Statement statement = connection.createStatement()) {
      try (ResultSet rows = statement.executeQuery(TABLES)) {
        while (rows.next()) {
          Array columns = rows.getArray("columns");
          String name = rows.getString("name");
          tables.put(name, new Table(name, List.of((String[]) columns.getArray())));
        }
      }
      try (ResultSet rows = statement.executeQuery(REFERENCES)) {
        while (rows.next()) {
          references
              .computeIfAbsent(rows.getString("name"), _ -> new HashSet<>())
              .add(rows.getString("referenced"));
        }
      }
    }
    return inOrder(tables, references);
  }

  private static List<Table> inOrder(
      Map<String, Table> tables, Map<String, Set<String>> references) {
    List<Table> ordered = new ArrayList<>();
    Set<String> done = new HashSet<>();
    while (done.size() < tables.size()) {
      int before = done.size();
      for (Table table : tables.values()) {
        boolean ready = done.containsAll(references.getOrDefault(table.name, Set.of()));
        if (ready && done.add(table.name)) {
          ordered.add(table);
        }
      }
      if (done.size() == before) {
        throw new IllegalStateException(
            "tables (%s) refer to each other in a circle.\nA migration has to change that."
                .formatted(tables.keySet()));
      }
    }
    return ordered;
  }

  /** Returns whether it belongs into the file of keys. */
  boolean isOfKeys() {
    return KEYS.contains(name);
  }

  String copyOut() {
    return "COPY %s (%s) TO STDOUT".formatted(name, String.join(", ", columns));
  }

  String copyInto(String target) {
    return "COPY %s (%s) FROM STDIN".formatted(target, String.join(", ", columns));
  }
}
