package nl.ongekend.api.store;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.ongekend.core.document.ContentHash;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Seals what older versions kept about people in the clear. Works in transactions of {@value
 * #BATCH} rows: when it is killed, the next start goes on. Constraints keep new rows in the clear
 * out from the beginning, and are validated at the end; from then on there is nothing to do.
 */
final class OlderRows {

  static final int BATCH = 500;

  private static final String UNFINISHED =
      """
      SELECT conrelid::regclass::text FROM pg_constraint
      WHERE conname = 'only_sealed' AND NOT convalidated
        AND connamespace = current_schema()::regnamespace
      """;

  private static final String LEFT =
      """
      SELECT EXISTS (SELECT FROM :table
                     WHERE type IN ('PASSPORT', 'CIRCUMSTANCES') AND doc IS NOT NULL)
      """;

  private static final String PLAIN =
      """
      SELECT e.organisation_id, e.type, e.id, e.entity_version, e.doc_version, e.source,
             e.source_key, encode(e.content_hash, 'hex') AS content_hash, e.doc::text AS doc
      FROM :table e
      WHERE e.type IN ('PASSPORT', 'CIRCUMSTANCES') AND e.doc IS NOT NULL
        AND (e.type, e.id, e.entity_version) > (:type, :id, :version)
      ORDER BY e.type, e.id, e.entity_version
      LIMIT :limit
      FOR UPDATE OF e
      """;

  private static final String SEAL =
      """
      UPDATE :table e SET
        doc = NULL, content_hash = NULL, source_key = made.source_key, person_id = made.person_id,
        sealed_names = made.sealed_names, sealed = made.sealed
      FROM unnest(:types, :ids, :entityVersions, :sourceKeys, :people, :names, :sealed)
        AS made (type, id, entity_version, source_key, person_id, sealed_names, sealed)
      WHERE e.type = made.type AND e.id = made.id AND e.entity_version = made.entity_version
      """;

  private final JdbcClient jdbc;
  private final StoreTransactions transactions;
  private final DocumentSealer sealer;
  private final OlderParts parts;

  OlderRows(JdbcClient jdbc, StoreTransactions transactions, Seals seals) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.sealer = seals.documents();
    this.parts = new OlderParts(jdbc, seals);
  }

  /** Seals all that is in the clear. */
  void sealAll() {
    List<String> unfinished = jdbc.sql(UNFINISHED).query((row, number) -> row.getString(1)).list();
    if (unfinished.isEmpty()) {
      return;
    }
    seal("entity_history");
    seal("entity");
    while (transactions.write(parts::sealReceipts) > 0) {
      // The next ones.
    }
    transactions.write(parts::sealSecrets);
    transactions.write(parts::markRequests);
    for (String table : unfinished) {
      jdbc.sql("ALTER TABLE %s VALIDATE CONSTRAINT only_sealed".formatted(table)).update();
    }
  }

  /* Another program may be at it too: a page that it sealed first looks like the end. */
  private void seal(String table) {
    while (jdbc.sql(of(table, LEFT)).query(Boolean.class).single()) {
      Optional<PlainRow> last = Optional.of(PlainRow.BEFORE_ALL);
      while (last.isPresent()) {
        PlainRow after = last.get();
        last = transactions.write(() -> sealNext(table, after));
      }
    }
  }

  /** Seals some rows after one; returns the last of them, if there was any. */
  private Optional<PlainRow> sealNext(String table, PlainRow after) {
    EntityId entity = after.version.entity();
    List<PlainRow> plain =
        jdbc.sql(of(table, PLAIN))
            .param("type", entity.type().name())
            .param("id", entity.id())
            .param("version", after.version.entityVersion())
            .param("limit", BATCH)
            .query(PlainRow::of)
            .list();
    plain.stream()
        .collect(groupingBy(PlainRow::organisation))
        .forEach((organisation, rows) -> seal(table, organisation, rows));
    return plain.isEmpty() ? Optional.empty() : Optional.of(plain.getLast());
  }

  private void seal(String table, UUID organisation, List<PlainRow> rows) {
    List<VersionRow> sealed =
        sealer.rows(organisation, rows.stream().map(PlainRow::version).toList());
    jdbc.sql(of(table, SEAL)).params(DocumentWriter.columns(sealed)).update();
  }

  private static String of(String table, String sql) {
    return sql.replace(":table", table);
  }

  private record PlainRow(UUID organisation, PendingVersion version) {

    static final PlainRow BEFORE_ALL =
        new PlainRow(
            new UUID(0, 0),
            new PendingVersion(
                new EntityId(EntityType.CIRCUMSTANCES, new UUID(0, 0)),
                null,
                null,
                0,
                ChangeAction.CREATED));

    static PlainRow of(ResultSet row, int number) throws SQLException {
      String source = row.getString("source");
      return new PlainRow(
          row.getObject("organisation_id", UUID.class),
          new PendingVersion(
              Rows.entity(row),
              source == null ? null : new ExternalKey(source, row.getString("source_key")),
              new DocumentBody(
                  row.getString("doc"),
                  row.getInt("doc_version"),
                  new ContentHash(Objects.requireNonNull(row.getString("content_hash")))),
              row.getLong("entity_version"),
              ChangeAction.REPLACED));
    }
  }
}
