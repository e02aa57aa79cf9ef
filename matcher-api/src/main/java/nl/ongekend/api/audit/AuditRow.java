package nl.ongekend.api.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.StringJoiner;

/**
 * A row of the audit as it is hashed: its columns with a bar between them, each text after its
 * length, the time in microseconds. The database writes the same in {@code audit_row_hash}.
 */
final class AuditRow {

  /** The columns, as a query has to select them. */
  static final String COLUMNS =
      """
      a.id AS row_id, a.organisation_id, a.account_id, a.role, a.purpose, a.action, a.type,
      a.entity_id, a.entity_version, (extract(epoch FROM a.at) * 1000000)::bigint AS micros
      """;

  private static final List<String> TEXTS = List.of("role", "purpose", "action", "type");

  private AuditRow() {}

  /** Returns the hash of the row that a result stands at. */
  static byte[] hash(ResultSet row) throws SQLException {
    StringJoiner text = new StringJoiner("|");
    text.add(row.getString("row_id"));
    text.add(row.getString("organisation_id")).add(row.getString("account_id"));
    for (String column : TEXTS) {
      String value = row.getString(column);
      text.add(String.valueOf(value.codePointCount(0, value.length()))).add(value);
    }
    text.add(row.getString("entity_id")).add(row.getString("entity_version"));
    text.add(row.getString("micros"));
    return Sha256.of(text.toString().getBytes(UTF_8));
  }
}
