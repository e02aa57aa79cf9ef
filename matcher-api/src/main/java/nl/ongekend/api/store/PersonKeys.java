package nl.ongekend.api.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.ongekend.api.seal.SealException;
import nl.ongekend.api.seal.SealKey;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * The keys of people, a row for each, sealed under the master key. Queries that read sealed rows
 * join the row of the key, so nothing is asked for row by row and nothing outlives an erasure in
 * memory. Safe for use by several threads.
 */
final class PersonKeys {

  /* Until the end of the transaction nobody can destroy these keys. */
  private static final String LOCK =
      """
      SELECT person_id, wrapped FROM person_key
      WHERE organisation_id = :organisation AND person_id = ANY (:people)
      ORDER BY person_id
      FOR KEY SHARE
      """;

  private static final String MAKE =
      """
      INSERT INTO person_key (organisation_id, person_id, wrapped)
      SELECT :organisation, made.person, made.wrapped
      FROM unnest(:people, :wrapped) AS made (person, wrapped)
      ORDER BY made.person
      ON CONFLICT DO NOTHING
      """;

  private final JdbcClient jdbc;
  private final MasterKeyring keyring;

  PersonKeys(JdbcClient jdbc, MasterKeyring keyring) {
    this.jdbc = jdbc;
    this.keyring = keyring;
  }

  /**
   * Returns the keys of people and holds them until the end of the transaction; who has none gets
   * one. A statement for all, or two when some are new.
   */
  Map<UUID, SealKey> hold(UUID organisation, Collection<UUID> people) {
    Map<UUID, SealKey> keys = new HashMap<>();
    if (people.isEmpty()) {
      return keys;
    }
    lock(organisation, people, keys);
    Set<UUID> missing = new TreeSet<>(people);
    missing.removeAll(keys.keySet());
    if (!missing.isEmpty()) {
      make(organisation, List.copyOf(missing), keys);
    }
    return keys;
  }

  /**
   * Opens the key of a person.
   *
   * @param wrapped the key as its row has it; missing when there is no row
   * @throws SealException if there is none, or it is not that person's
   */
  SealKey open(UUID organisation, UUID person, byte @Nullable [] wrapped) {
    if (wrapped == null) {
      throw new SealException(
          "passport (%s) must have a key in person_key.\nMaybe the person was erased after this was written; restore the backup together with the newest keys."
              .formatted(person));
    }
    return keyring.master().unwrap(wrapped, place(organisation, person));
  }

  /** Where the key of a person is kept. */
  static String place(UUID organisation, UUID person) {
    return "key of " + person + " in " + organisation;
  }

  private void lock(UUID organisation, Collection<UUID> people, Map<UUID, SealKey> keys) {
    jdbc.sql(LOCK)
        .param("organisation", organisation)
        .param("people", Rows.ids(List.copyOf(people)))
        .query(row -> {
          UUID person = row.getObject("person_id", UUID.class);
          keys.put(person, open(organisation, person, row.getBytes("wrapped")));
        });
  }

  private void make(UUID organisation, List<UUID> people, Map<UUID, SealKey> keys) {
    keyring.requirePresent();
    List<byte[]> wrapped = new ArrayList<>(people.size());
    for (UUID person : people) {
      SealKey key = SealKey.random();
      keys.put(person, key);
      wrapped.add(keyring.master().wrap(key, place(organisation, person)));
    }
    int made =
        jdbc.sql(MAKE)
            .param("organisation", organisation)
            .param("people", Rows.ids(people))
            .param("wrapped", new SqlArrayValue("bytea", (Object[]) wrapped.toArray(byte[][]::new)))
            .update();
    if (made < people.size()) {
      throw new ConcurrencyFailureException("Somebody else made a key for the same person.");
    }
  }
}
