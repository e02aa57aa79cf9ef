package nl.ongekend.api.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.ongekend.api.seal.SealKey;

/**
 * Seals receipts under the key of the person, and opens them. A query names {@link #COLUMNS} and
 * joins {@link #KEY}; its table is called {@code t}. Safe for use by several threads.
 */
final class ReceiptSealer {

  static final String COLUMNS =
      "t.organisation_id, t.passport_id, encode(t.id, 'hex') AS receipt, t.sealed, k.wrapped";

  static final String KEY =
      """
      LEFT JOIN person_key k
        ON k.organisation_id = t.organisation_id AND k.person_id = t.passport_id
      """;

  private final PersonKeys people;

  ReceiptSealer(PersonKeys people) {
    this.people = people;
  }

  /**
   * Seals a receipt. Runs inside the transaction that writes it.
   *
   * @param id its id in hexadecimal digits
   * @param json what it says
   */
  byte[] seal(UUID organisation, UUID passport, String id, String json) {
    SealKey key =
        Objects.requireNonNull(people.hold(organisation, List.of(passport)).get(passport));
    return key.seal(PackedText.pack(json), place(organisation, passport, id));
  }

  /** Returns what the receipt of a row says. */
  String open(ResultSet row) throws SQLException {
    UUID organisation = row.getObject("organisation_id", UUID.class);
    UUID passport = row.getObject("passport_id", UUID.class);
    SealKey key = people.open(organisation, passport, row.getBytes("wrapped"));
    String place = place(organisation, passport, row.getString("receipt"));
    return PackedText.unpack(key.open(row.getBytes("sealed"), place));
  }

  private static String place(UUID organisation, UUID passport, String id) {
    return String.join(" ", "receipt", id, "of", passport.toString(), organisation.toString());
  }
}
