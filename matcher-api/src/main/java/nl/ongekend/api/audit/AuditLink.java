package nl.ongekend.api.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A link as it is kept.
 *
 * @param id the key of its row
 * @param position its place in the chain; missing when it never got one
 * @param ids the rows it covers, as the database writes a multirange
 * @param size how many they are
 * @param digest the hash of their hashes, in hexadecimal digits as the others
 * @param previous the hash of the link before it; empty when it never got a place
 * @param hash the hash of previous, position, ids and digest; empty when it never got a place
 */
record AuditLink(
    long id,
    @Nullable Long position,
    String ids,
    long size,
    String digest,
    String previous,
    String hash) {

  static AuditLink of(ResultSet row) throws SQLException {
    return new AuditLink(
        row.getLong("link_id"),
        row.getObject("position", Long.class),
        row.getString("ids"),
        row.getLong("size"),
        row.getString("digest"),
        row.getString("previous"),
        row.getString("hash"));
  }

  /** Returns what its hash has to be after another one. */
  String hashAfter(String before) {
    HexFormat hex = HexFormat.of();
    byte[] place = "%d %s ".formatted(position, ids).getBytes(UTF_8);
    return hex.formatHex(Sha256.of(hex.parseHex(before), place, hex.parseHex(digest)));
  }
}
