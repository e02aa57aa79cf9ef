package nl.ongekend.api.store;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ongekend.core.document.ContentHash;
import nl.ongekend.core.receipt.PackedContent;
import nl.ongekend.core.receipt.Receipt;
import nl.ongekend.core.receipt.ReceiptPart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * The receipts of an organisation, and the archive of what they name beside documents.
 *
 * <p>A content is kept once, under its hash; documents are not kept again, their history has them.
 * Receipts and contents are never changed; receipts are sealed. All methods refuse a purpose that
 * does not cover passports and vacancies ({@link AccessRefusedException}), and throw {@link
 * StoreUnavailableException} when the database cannot be reached. Safe for use by several threads.
 */
public final class ReceiptStore {

  private static final String ARCHIVED =
      """
      SELECT encode(hash, 'hex') FROM archive
      WHERE organisation_id = :organisation AND encode(hash, 'hex') = ANY (:hashes)
      """;

  private static final String ARCHIVE =
      """
      INSERT INTO archive (organisation_id, hash, part, deflated, at)
      VALUES (:organisation, decode(:hash, 'hex'), :part, :deflated, :now)
      ON CONFLICT DO NOTHING
      """;

  private static final String CONTENT =
      """
      SELECT deflated FROM archive
      WHERE organisation_id = :organisation AND hash = decode(:hash, 'hex')
      """;

  private static final String KEEP =
      """
      INSERT INTO receipt (organisation_id, id, passport_id, vacancy_id, sealed, account_id, role,
                           purpose, at)
      VALUES (:organisation, decode(:id, 'hex'), :passport, :vacancy, :sealed, :account, :role,
              :purpose, :now)
      ON CONFLICT DO NOTHING
      """;

  private static final String FIND =
      "SELECT "
          + ReceiptSealer.COLUMNS
          + ", t.account_id, t.purpose, t.at FROM receipt t\n"
          + ReceiptSealer.KEY
          + "WHERE t.organisation_id = :organisation AND t.id = decode(:id, 'hex')";

  private final JdbcClient jdbc;
  private final ReceiptSealer sealer;
  private final StoreTransactions transactions;
  private final InstantSource clock;

  ReceiptStore(
      JdbcClient jdbc, ReceiptSealer sealer, StoreTransactions transactions, InstantSource clock) {
    this.jdbc = jdbc;
    this.sealer = sealer;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Returns which of these contents are not in the archive. */
  public Set<ContentHash> listMissing(Actor actor, Purpose purpose, Set<ContentHash> hashes) {
    require(actor, purpose);
    Object[] wanted = hashes.stream().map(ContentHash::hex).toArray();
    Set<String> archived =
        transactions.read(() ->
            jdbc.sql(ARCHIVED)
                .param("organisation", actor.organisationId())
                .param("hashes", new SqlArrayValue("text", wanted))
                .query(String.class)
                .set());
    return hashes.stream()
        .filter(hash -> !archived.contains(hash.hex()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Keeps a receipt and the contents that were missing, together. A receipt that is there already
   * stays as it is, with who had it made first.
   *
   * @param contents by part; each is one that the receipt names and no document
   * @return the receipt as it is kept
   */
  public MadeReceipt keep(
      Actor actor, Purpose purpose, Receipt receipt, Map<ReceiptPart, PackedContent> contents) {
    require(actor, purpose);
    return transactions.write(() -> {
      // In one order, so that two writers of the same contents wait instead of deadlocking.
      new TreeMap<>(contents).forEach((part, content) -> archive(actor, part, content));
      keep(actor, purpose, receipt);
      return find(actor, receipt.id()).orElseThrow();
    });
  }

  private void archive(Actor actor, ReceiptPart part, PackedContent content) {
    jdbc.sql(ARCHIVE)
        .param("organisation", actor.organisationId())
        .param("hash", content.hash().hex())
        .param("part", part.name())
        .param("deflated", content.deflated())
        .param("now", OffsetDateTime.ofInstant(clock.instant(), UTC))
        .update();
  }

  private void keep(Actor actor, Purpose purpose, Receipt receipt) {
    UUID organisation = actor.organisationId();
    String id = receipt.id().hex();
    jdbc.sql(KEEP)
        .param("organisation", organisation)
        .param("id", id)
        .param("passport", receipt.passport())
        .param("vacancy", receipt.vacancy())
        .param("sealed", sealer.seal(organisation, receipt.passport(), id, receipt.toJson()))
        .param("account", actor.accountId())
        .param("role", actor.role().name())
        .param("purpose", purpose.name())
        .param("now", OffsetDateTime.ofInstant(clock.instant(), UTC))
        .update();
  }

  /** Returns a receipt, if the organisation has it. */
  public Optional<MadeReceipt> find(Actor actor, Purpose purpose, ContentHash id) {
    require(actor, purpose);
    return transactions.read(() -> find(actor, id));
  }

  private Optional<MadeReceipt> find(Actor actor, ContentHash id) {
    return jdbc.sql(FIND)
        .param("organisation", actor.organisationId())
        .param("id", id.hex())
        .query(this::made)
        .optional();
  }

  private MadeReceipt made(ResultSet row, int number) throws SQLException {
    return new MadeReceipt(
        Receipt.parse(sealer.open(row)),
        row.getObject("account_id", UUID.class),
        Purpose.valueOf(row.getString("purpose")),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }

  /**
   * Returns a content of the archive, if it is there.
   *
   * @param part what it is, which says how large it may be
   * @throws nl.ongekend.core.receipt.ReceiptException if what is kept is damaged
   */
  public Optional<PackedContent> findContent(
      Actor actor, Purpose purpose, ReceiptPart part, ContentHash hash) {
    require(actor, purpose);
    return transactions
        .read(() ->
            jdbc.sql(CONTENT)
                .param("organisation", actor.organisationId())
                .param("hash", hash.hex())
                .query(byte[].class)
                .optional())
        .map(deflated -> PackedContent.ofDeflated(deflated, part.mostBytes(), part.file()));
  }

  private static void require(Actor actor, Purpose purpose) {
    actor.require(purpose, EntityType.PASSPORT);
    actor.require(purpose, EntityType.VACANCY);
  }
}
