package nl.ongekend.api.store;

import java.util.List;
import java.util.UUID;
import nl.ongekend.api.seal.MasterKey;
import nl.ongekend.api.seal.SealException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** Seals every key of a database anew, inside the transaction of its caller. */
final class MasterKeyReplacement {

  private static final int PAGE = 5_000;

  private static final String MOVE =
      "UPDATE master_key SET fingerprint = :next WHERE fingerprint = :old";

  private static final String PEOPLE =
      """
      SELECT organisation_id, person_id, wrapped FROM person_key
      WHERE (organisation_id, person_id) > (:organisation, :person)
      ORDER BY organisation_id, person_id
      LIMIT :limit
      """;

  private static final String REPLACE =
      """
      UPDATE person_key k SET wrapped = made.wrapped
      FROM unnest(:organisations, :people, :wrapped) AS made (organisation_id, person_id, wrapped)
      WHERE k.organisation_id = made.organisation_id AND k.person_id = made.person_id
      """;

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final JdbcClient jdbc;
  private final MasterKey old;
  private final MasterKey next;

  MasterKeyReplacement(JdbcClient jdbc, MasterKey old, MasterKey next) {
    this.jdbc = jdbc;
    this.old = old;
    this.next = next;
  }

  /**
   * Replaces the old master key by the next one.
   *
   * @return how many keys were sealed anew
   * @throws SealException if the old key is not that of the database any more
   */
  int run() {
    int moved =
        jdbc.sql(MOVE).param("old", old.fingerprint()).param("next", next.fingerprint()).update();
    if (moved == 0) {
      throw new SealException(
          "the master key (%s) must be the one of the database, and it was replaced.\nCopy the new master.key into this home."
              .formatted(old.fingerprint()));
    }
    return replaceHomeKeys() + replacePersonKeys();
  }

  private int replaceHomeKeys() {
    List<String> names =
        jdbc.sql("SELECT name FROM home_key").query((row, number) -> row.getString(1)).list();
    for (String name : names) {
      byte[] wrapped =
          jdbc.sql("SELECT wrapped FROM home_key WHERE name = :name")
              .param("name", name)
              .query(byte[].class)
              .single();
      jdbc.sql("UPDATE home_key SET wrapped = :wrapped WHERE name = :name")
          .param("name", name)
          .param("wrapped", rewrap(wrapped, MasterKeyring.place(name)))
          .update();
    }
    return names.size();
  }

  private int replacePersonKeys() {
    int replaced = 0;
    List<Row> page = page(new Row(BEFORE_ALL, BEFORE_ALL, new byte[0]));
    while (!page.isEmpty()) {
      replaced += replace(page);
      page = page(page.getLast());
    }
    return replaced;
  }

  private List<Row> page(Row after) {
    return jdbc.sql(PEOPLE)
        .param("organisation", after.organisation)
        .param("person", after.person)
        .param("limit", PAGE)
        .query((row, number) ->
            new Row(
                row.getObject("organisation_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getBytes("wrapped")))
        .list();
  }

  private int replace(List<Row> page) {
    Object[] wrapped =
        page.stream()
            .map(row -> rewrap(row.wrapped, PersonKeys.place(row.organisation, row.person)))
            .toArray(byte[][]::new);
    return jdbc.sql(REPLACE)
        .param("organisations", Rows.ids(page.stream().map(row -> row.organisation).toList()))
        .param("people", Rows.ids(page.stream().map(row -> row.person).toList()))
        .param("wrapped", new SqlArrayValue("bytea", wrapped))
        .update();
  }

  private byte[] rewrap(byte[] wrapped, String place) {
    return next.wrap(old.unwrap(wrapped, place), place);
  }

  private static final class Row {

    private final UUID organisation;
    private final UUID person;
    private final byte[] wrapped;

    Row(UUID organisation, UUID person, byte[] wrapped) {
      this.organisation = organisation;
      this.person = person;
      this.wrapped = wrapped;
    }
  }
}
