package nl.ongekend.api.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ongekend.api.store.Documents.COACH;
import static nl.ongekend.api.store.Documents.STRANGER;
import static nl.ongekend.api.store.Documents.body;
import static nl.ongekend.api.store.Documents.passport;
import static nl.ongekend.api.store.Purpose.JOB_COACHING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.core.document.ContentHash;
import nl.ongekend.core.receipt.Answer;
import nl.ongekend.core.receipt.Basis;
import nl.ongekend.core.receipt.PackedContent;
import nl.ongekend.core.receipt.Receipt;
import nl.ongekend.core.receipt.ReceiptException;
import nl.ongekend.core.receipt.ReceiptPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The contract of the receipt store and its archive, against a real database. */
@ExtendWith(StoreExtension.class)
final class ReceiptStoreIT {

  private final Store store;
  private final ReceiptStore receipts;

  ReceiptStoreIT(Store store) {
    this.store = store;
    this.receipts = store.receipts();
  }

  private static PackedContent content(String text) {
    return PackedContent.of(text.getBytes(UTF_8));
  }

  /** A receipt of an answer of so many points, in a world of this market. */
  private static Receipt receipt(int points, PackedContent market) {
    ContentHash other = Documents.hash("other");
    return new Receipt(
        Receipt.SCHEMA,
        "0.1.0",
        "c0ffee",
        LocalDate.of(2026, 11, 21),
        new UUID(7, 1),
        new UUID(7, 2),
        new Basis(other, 1, other, 1, other, market.hash(), other, other, other, "1"),
        new Answer(
            true,
            new Answer.Points(points, points, points),
            new Answer.Right("ALLOWED", null, List.of(), List.of()),
            new Answer.Feasible("FEASIBLE", List.of(), null),
            List.of()));
  }

  @Test
  void keep_receiptAndContent_givesBothBack() {
    PackedContent market = content("a market");
    Receipt receipt = receipt(1, market);

    MadeReceipt made =
        receipts.keep(COACH, JOB_COACHING, receipt, Map.of(ReceiptPart.MARKET, market));

    assertThat(made)
        .isEqualTo(new MadeReceipt(receipt, COACH.accountId(), JOB_COACHING, StoreExtension.NOW));
    assertThat(receipts.find(COACH, JOB_COACHING, receipt.id())).contains(made);
    assertThat(receipts.findContent(COACH, JOB_COACHING, ReceiptPart.MARKET, market.hash()))
        .get()
        .returns(market.hash(), PackedContent::hash);
  }

  @Test
  void keep_again_leavesTheFirstOneAndArchivesOnce() {
    PackedContent market = content("another market");
    Receipt receipt = receipt(2, market);
    Actor colleague = new Actor(new UUID(0x7000, 9), COACH.organisationId(), Role.IWCN_STAFF);
    MadeReceipt first =
        receipts.keep(COACH, JOB_COACHING, receipt, Map.of(ReceiptPart.MARKET, market));

    MadeReceipt again =
        receipts.keep(
            colleague, Purpose.ADMINISTRATION, receipt, Map.of(ReceiptPart.MARKET, market));

    assertThat(again).isEqualTo(first);
    assertThat(archived(market)).isEqualTo(1);
  }

  private int archived(PackedContent content) {
    return JdbcClient.create(store.dataSource())
        .sql("SELECT count(*) FROM archive WHERE hash = decode(:hash, 'hex')")
        .param("hash", content.hash().hex())
        .query(Integer.class)
        .single();
  }

  @Test
  void listMissing_someArchived_givesTheOthers() {
    PackedContent there = content("there");
    PackedContent missing = content("missing");
    receipts.keep(COACH, JOB_COACHING, receipt(3, there), Map.of(ReceiptPart.MARKET, there));

    assertThat(receipts.listMissing(COACH, JOB_COACHING, Set.of(there.hash(), missing.hash())))
        .containsExactly(missing.hash());
  }

  @Test
  void find_ofAnotherOrganisation_isNotThere() {
    PackedContent market = content("ours");
    Receipt receipt = receipt(4, market);
    receipts.keep(COACH, JOB_COACHING, receipt, Map.of(ReceiptPart.MARKET, market));

    assertThat(receipts.find(STRANGER, JOB_COACHING, receipt.id())).isEmpty();
    assertThat(receipts.findContent(STRANGER, JOB_COACHING, ReceiptPart.MARKET, market.hash()))
        .isEmpty();
    assertThat(receipts.listMissing(STRANGER, JOB_COACHING, Set.of(market.hash())))
        .containsExactly(market.hash());
  }

  @Test
  void find_forAPurposeThatDoesNotCoverPassports_isRefused() {
    assertThatExceptionOfType(AccessRefusedException.class)
        .isThrownBy(() -> receipts.find(COACH, Purpose.VACANCY_INTAKE, content("any").hash()));
  }

  @Test
  void findContent_damagedInTheDatabase_isRefused() {
    PackedContent market = content("to be damaged");
    receipts.keep(COACH, JOB_COACHING, receipt(5, market), Map.of(ReceiptPart.MARKET, market));
    JdbcClient.create(store.dataSource())
        .sql("UPDATE archive SET deflated = '\\xff' WHERE hash = decode(:hash, 'hex')")
        .param("hash", market.hash().hex())
        .update();

    assertThatExceptionOfType(ReceiptException.class)
        .isThrownBy(
            () -> receipts.findContent(COACH, JOB_COACHING, ReceiptPart.MARKET, market.hash()))
        .withMessageStartingWith("market.txt must be compressed");
  }

  @Test
  void findContent_ofADocumentThatWasReplacedAndDeleted_isWhatItSaid() {
    DocumentStore documents = store.documents();
    StoredDocument first = documents.create(COACH, JOB_COACHING, passport("welder"));
    documents.replace(COACH, JOB_COACHING, first.entity(), 1, body("cook"));
    documents.delete(COACH, JOB_COACHING, first.entity(), 2);

    assertThat(
            documents.findContent(
                COACH, JOB_COACHING, first.entity(), body("welder").contentHash()))
        .contains(body("welder"));
    assertThat(
            documents.findContent(COACH, JOB_COACHING, first.entity(), body("nurse").contentHash()))
        .isEmpty();
    assertThat(
            documents.findContent(
                STRANGER, JOB_COACHING, first.entity(), body("welder").contentHash()))
        .isEmpty();
  }
}
