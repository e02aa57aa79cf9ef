package nl.ongekend.api.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.ongekend.core.document.ContentHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;

/** Values that several queries have in common, in the parameters and columns they agree on. */
final class Rows {

  private Rows() {}

  static SqlArrayValue ids(List<UUID> ids) {
    return new SqlArrayValue("uuid", (Object[]) ids.toArray(UUID[]::new));
  }

  static EntityId entity(ResultSet row) throws SQLException {
    return new EntityId(EntityType.valueOf(row.getString("type")), row.getObject("id", UUID.class));
  }

  static ChangePosition position(ResultSet row) throws SQLException {
    return new ChangePosition(row.getLong("xid"), row.getLong("seq"));
  }

  static @Nullable ExternalKey externalKey(ResultSet row) throws SQLException {
    String source = row.getString("source");
    return source == null ? null : new ExternalKey(source, row.getString("source_key"));
  }

  static DocumentBody body(ResultSet row) throws SQLException {
    return new DocumentBody(
        row.getString("doc"),
        row.getInt("doc_version"),
        new ContentHash(row.getString("content_hash")));
  }

  static StoredDocument document(ResultSet row, int number) throws SQLException {
    return new StoredDocument(
        entity(row),
        row.getObject("organisation_id", UUID.class),
        externalKey(row),
        body(row),
        row.getLong("entity_version"),
        position(row));
  }
}
