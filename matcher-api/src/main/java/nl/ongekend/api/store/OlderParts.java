package nl.ongekend.api.store;

import java.util.List;
import java.util.UUID;
import nl.ongekend.api.seal.Marks;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Seals what older versions kept in the clear beside documents; each method in one transaction. */
final class OlderParts {

  private static final String RECEIPTS =
      """
      SELECT organisation_id, encode(id, 'hex') AS id, passport_id, content::text AS content
      FROM receipt WHERE content IS NOT NULL LIMIT :limit FOR UPDATE
      """;

  private static final String SEAL_RECEIPT =
      """
      UPDATE receipt SET content = NULL, sealed = :sealed
      WHERE organisation_id = :organisation AND id = decode(:id, 'hex')
      """;

  private static final String SECRETS =
      "SELECT account_id, secret FROM second_factor WHERE secret IS NOT NULL FOR UPDATE";

  private static final String SEAL_SECRET =
      "UPDATE second_factor SET secret = NULL, sealed = :sealed WHERE account_id = :account";

  private static final String REQUESTS =
      """
      SELECT organisation_id, key, encode(request_hash, 'hex') AS hash
      FROM idempotency_key WHERE request_hash IS NOT NULL FOR UPDATE
      """;

  private static final String MARK_REQUEST =
      """
      UPDATE idempotency_key SET request_hash = NULL, request_mark = :mark
      WHERE organisation_id = :organisation AND key = :key
      """;

  private final JdbcClient jdbc;
  private final ReceiptSealer receipts;
  private final AccountSecrets secrets;
  private final Marks marks;

  OlderParts(JdbcClient jdbc, Seals seals) {
    this.jdbc = jdbc;
    this.receipts = seals.receipts();
    this.secrets = seals.secrets();
    this.marks = seals.requests();
  }

  /** Seals some receipts; returns how many. */
  int sealReceipts() {
    List<PlainReceipt> plain =
        jdbc.sql(RECEIPTS)
            .param("limit", OlderRows.BATCH)
            .query((row, number) ->
                new PlainReceipt(
                    row.getObject("organisation_id", UUID.class),
                    row.getObject("passport_id", UUID.class),
                    row.getString("id"),
                    row.getString("content")))
            .list();
    for (PlainReceipt each : plain) {
      jdbc.sql(SEAL_RECEIPT)
          .param("organisation", each.organisation)
          .param("id", each.id)
          .param("sealed", receipts.seal(each.organisation, each.passport, each.id, each.json))
          .update();
    }
    return plain.size();
  }

  /** Seals the secrets of second factors; returns how many. */
  int sealSecrets() {
    List<PlainSecret> plain =
        jdbc.sql(SECRETS)
            .query((row, number) ->
                new PlainSecret(row.getObject("account_id", UUID.class), row.getBytes("secret")))
            .list();
    for (PlainSecret each : plain) {
      jdbc.sql(SEAL_SECRET)
          .param("account", each.account)
          .param("sealed", secrets.seal(each.account, each.bytes))
          .update();
    }
    return plain.size();
  }

  /** Puts marks in the place of hashes of requests; returns how many. */
  int markRequests() {
    List<PlainRequest> plain =
        jdbc.sql(REQUESTS)
            .query((row, number) ->
                new PlainRequest(
                    row.getObject("organisation_id", UUID.class),
                    row.getString("key"),
                    row.getString("hash")))
            .list();
    for (PlainRequest each : plain) {
      jdbc.sql(MARK_REQUEST)
          .param("organisation", each.organisation)
          .param("key", each.key)
          .param("mark", marks.of(each.hash))
          .update();
    }
    return plain.size();
  }

  private record PlainReceipt(UUID organisation, UUID passport, String id, String json) {}

  private static final class PlainSecret {

    private final UUID account;
    private final byte[] bytes;

    PlainSecret(UUID account, byte[] bytes) {
      this.account = account;
      this.bytes = bytes;
    }
  }

  private record PlainRequest(UUID organisation, String key, String hash) {}
}
