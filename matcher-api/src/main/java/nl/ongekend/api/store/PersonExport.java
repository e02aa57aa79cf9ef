package nl.ongekend.api.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Rows about a person as they are handed over: what is sealed is opened. */
final class PersonExport {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final DocumentRows documents;
  private final ReceiptSealer receipts;

  PersonExport(Seals seals) {
    this.documents = seals.rows();
    this.receipts = seals.receipts();
  }

  /** Returns how rows of a table become JSON objects; see {@link PersonTable#export()}. */
  RowMapper<String> of(PersonTable table) {
    return switch (table.sealing()) {
      case NONE -> (row, number) -> row.getString("content");
      case DOCUMENT -> this::document;
      case RECEIPT -> this::receipt;
    };
  }

  private String document(ResultSet row, int number) throws SQLException {
    DocumentNames names = documents.names(row);
    if (names == null) {
      // The row says that the document is deleted.
      return row.getString("content");
    }
    ObjectNode content = content(row);
    content.put("source_key", names.sourceKey());
    content.put("content_hash", names.contentHash().hex());
    content.putRawValue("doc", new RawValue(documents.body(row, number).json()));
    return JSON.writeValueAsString(content);
  }

  private String receipt(ResultSet row, int number) throws SQLException {
    ObjectNode content = content(row);
    content.putRawValue("content", new RawValue(receipts.open(row)));
    return JSON.writeValueAsString(content);
  }

  private static ObjectNode content(ResultSet row) throws SQLException {
    return (ObjectNode) JSON.readTree(row.getString("content"));
  }
}
