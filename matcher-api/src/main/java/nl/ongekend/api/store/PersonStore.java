package nl.ongekend.api.store;

import static java.time.ZoneOffset.UTC;

import java.nio.ByteBuffer;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import nl.ongekend.core.document.ContentHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Everything that the tables say about one person: to hand it over, or to remove it. All methods
 * refuse a purpose that does not cover circumstances ({@link AccessRefusedException}). Safe for use
 * by several threads.
 */
public final class PersonStore {

  private static final String CIRCUMSTANCES =
      """
      SELECT id FROM entity_history
      WHERE organisation_id = :organisation AND type = 'CIRCUMSTANCES' AND person_id = :id
      """;

  private static final String KEYLESS =
      """
      SELECT DISTINCT t.organisation_id, t.person_id FROM entity_history t
      WHERE t.person_id IS NOT NULL AND NOT EXISTS
        (SELECT FROM person_key k
         WHERE k.organisation_id = t.organisation_id AND k.person_id = t.person_id)
      """;

  private static final String LIVE =
      """
      SELECT type, id FROM entity
      WHERE organisation_id = :organisation AND type IN ('PASSPORT', 'CIRCUMSTANCES')
        AND id = ANY (:ids) AND NOT deleted ORDER BY type, id
      """;

  private static final String BATCHES =
      """
      SELECT t.id FROM batch_job t
      WHERE t.organisation_id = :organisation
        AND EXISTS (SELECT FROM unnest(:ids) i WHERE t.settings::text LIKE '%' || i::text || '%')
      """;

  private static final String COUNT_OUT = "UPDATE alert_follower SET revision = revision + 1";

  /* The last change says to every index, also one that is far behind, that the document is gone. */
  private static final String FORGET_ALL =
      """
      DELETE FROM change_log t
      WHERE t.organisation_id = :organisation AND t.type IN ('PASSPORT', 'CIRCUMSTANCES')
        AND t.entity_id = ANY (:ids)
      """;

  private static final String FORGET =
      FORGET_ALL
          + """
            AND EXISTS (SELECT FROM change_log later
                        WHERE later.type = t.type AND later.entity_id = t.entity_id
                          AND (later.xid, later.seq) > (t.xid, t.seq))
          """;

  private static final String PROVE =
      """
      INSERT INTO erasure (organisation_id, id, salt, id_hash, role, removed, at)
      VALUES (:organisation, :id, decode(:salt, 'hex'), decode(:hash, 'hex'), :role,
              jsonb_object(:tables::text[], :counts::text[]), :now)
      """;

  private static final int SALT_BYTES = 32;

  private final JdbcClient jdbc;
  private final DocumentWriter writer;
  private final PersonExport exports;
  private final StoreTransactions transactions;
  private final InstantSource clock;

  PersonStore(
      JdbcClient jdbc,
      DocumentWriter writer,
      PersonExport exports,
      StoreTransactions transactions,
      InstantSource clock) {
    this.jdbc = jdbc;
    this.writer = writer;
    this.exports = exports;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Returns every row about a person, by table, as JSON objects with a property for each column;
   * all as at one instant.
   *
   * @param passport the id of the passport, which may be deleted
   */
  public Map<String, List<String>> export(Actor actor, Purpose purpose, UUID passport) {
    actor.require(purpose, EntityType.CIRCUMSTANCES);
    return transactions.snapshot(() -> {
      List<UUID> ids = ids(actor.organisationId(), passport);
      Map<String, List<String>> rows = new LinkedHashMap<>();
      for (PersonTable table : PersonTable.ALL.reversed()) {
        rows.put(
            table.name(),
            of(table.export(), actor.organisationId(), ids).query(exports.of(table)).list());
      }
      return rows;
    });
  }

  /** Returns the batches of which the settings name a person. */
  public List<UUID> listBatches(Actor actor, Purpose purpose, UUID passport) {
    actor.require(purpose, EntityType.CIRCUMSTANCES);
    return transactions.read(() ->
        of(BATCHES, actor.organisationId(), List.of(passport))
            .query((row, number) -> row.getObject(1, UUID.class))
            .list());
  }

  /**
   * Removes every row about a person, destroys the person's key and leaves a proof. What remains is
   * the id: in the audit, and in the last change of each document, so that every index drops it.
   * What was sealed under the key can be read nowhere any more, also where a row was copied before.
   *
   * @param erasure the id of the proof
   * @param random where its salt comes from
   * @return the proof; absent when there was nothing about the person
   */
  public Optional<Erasure> erase(
      Actor actor, Purpose purpose, UUID passport, UUID erasure, RandomGenerator random) {
    actor.require(purpose, EntityType.CIRCUMSTANCES);
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return transactions.write(() -> {
      List<UUID> ids = ids(actor.organisationId(), passport);
      deleteDocuments(actor, purpose, ids);
      Map<String, Integer> removed = remove(actor.organisationId(), ids, FORGET);
      if (removed.isEmpty()) {
        return Optional.empty();
      }
      Erasure proof =
          new Erasure(
              erasure,
              HexFormat.of().formatHex(salt),
              hash(salt, passport),
              actor.role(),
              removed,
              clock.instant());
      prove(actor, proof);
      return Optional.of(proof);
    });
  }

  /**
   * Removes every row about people whose key is not there: a backup from before they were erased
   * has been restored together with newer keys. No proof is left; the keys came with it.
   *
   * @return how many people there were
   */
  public int removeKeyless() {
    return transactions.write(() -> {
      List<Person> keyless =
          jdbc.sql(KEYLESS)
              .query((row, number) ->
                  new Person(
                      row.getObject("organisation_id", UUID.class),
                      row.getObject("person_id", UUID.class)))
              .list();
      for (Person person : keyless) {
        // Restored positions count anew, so nobody has to be told that a document is gone.
        remove(person.organisation, ids(person.organisation, person.id), FORGET_ALL);
      }
      return keyless.size();
    });
  }

  private List<UUID> ids(UUID organisation, UUID passport) {
    List<UUID> circumstances =
        jdbc.sql(CIRCUMSTANCES)
            .param("organisation", organisation)
            .param("id", passport)
            .query((row, number) -> row.getObject(1, UUID.class))
            .list();
    return Stream.concat(Stream.of(passport), circumstances.stream()).distinct().toList();
  }

  private void deleteDocuments(Actor actor, Purpose purpose, List<UUID> ids) {
    List<EntityId> live =
        of(LIVE, actor.organisationId(), ids).query((row, number) -> Rows.entity(row)).list();
    for (EntityId entity : live) {
      writer.writeOne(actor, purpose, PendingVersion.deleted(writer.lock(actor, entity)));
    }
  }

  private Map<String, Integer> remove(UUID organisation, List<UUID> ids, String changes) {
    // First, so that no follower is writing alerts.
    jdbc.sql(COUNT_OUT).update();
    Map<String, Integer> removed = new TreeMap<>();
    for (PersonTable table : PersonTable.ALL) {
      int rows =
          switch (table.name()) {
            // A chain that is proven whole; the id in it leads to nobody any more.
            case "audit" -> 0;
            case "change_log" -> of(changes, organisation, ids).update();
            default -> of(table.removal(), organisation, ids).update();
          };
      if (rows > 0) {
        removed.put(table.name(), rows);
      }
    }
    return removed;
  }

  private void prove(Actor actor, Erasure proof) {
    jdbc.sql(PROVE)
        .param("organisation", actor.organisationId())
        .param("id", proof.id())
        .param("salt", proof.salt())
        .param("hash", proof.idHash())
        .param("role", proof.role().name())
        .param("tables", new SqlArrayValue("text", proof.removed().keySet().toArray()))
        .param(
            "counts",
            new SqlArrayValue(
                "text", proof.removed().values().stream().map(String::valueOf).toArray()))
        .param("now", OffsetDateTime.ofInstant(proof.at(), UTC))
        .update();
  }

  private static String hash(byte[] salt, UUID id) {
    ByteBuffer content = ByteBuffer.allocate(salt.length + 2 * Long.BYTES);
    content.put(salt).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    return ContentHash.ofBytes(content.array()).hex();
  }

  private JdbcClient.StatementSpec of(String sql, UUID organisation, List<UUID> ids) {
    return jdbc.sql(sql).param("organisation", organisation).param("ids", Rows.ids(ids));
  }

  private record Person(UUID organisation, UUID id) {}
}
