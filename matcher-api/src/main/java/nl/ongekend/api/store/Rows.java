package nl.ongekend.api.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
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
}
