package nl.ongekend.api.audit;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.ongekend.api.audit.AuditFinding.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Follows the chain link by link. After something was found it goes on from what is kept, so that
 * one change is one finding and not one for every link behind it. Not thread-safe.
 */
final class ChainReader {

  private final List<AuditFinding> findings = new ArrayList<>();
  private @Nullable AuditLink link;
  private MessageDigest rowHashes = Sha256.start();
  private long size;
  private long covered;
  private long beforeChain;
  private long links;
  private long position;
  private String before = AuditState.START;

  /** Reads a row of the audit with the link that covers it, or a link without rows. */
  void read(ResultSet row) throws SQLException {
    if (link == null || link.id() != row.getLong("link_id")) {
      close();
      link = AuditLink.of(row);
      rowHashes = Sha256.start();
      size = 0;
    }
    if (row.getString("row_id") != null) {
      rowHashes.update(AuditRow.hash(row));
      size++;
    }
  }

  /**
   * Ends the reading.
   *
   * @param rows how many rows the audit has
   */
  AuditState end(long rows) {
    close();
    if (rows != covered) {
      add(Kind.UNCHAINED, 0, "%d rows of the audit are in no link.".formatted(rows - covered));
    }
    return new AuditState(rows, beforeChain, links, position, before, findings);
  }

  private void close() {
    AuditLink ended = link;
    if (ended == null) {
      return;
    }
    covered += size;
    Long place = ended.position();
    if (place == null) {
      add(Kind.POSITION, 0, "A link with rows %s never got a place.".formatted(ended.ids()));
      return;
    }
    checkRows(ended, place);
    checkPlace(ended, place);
    position = place;
    before = ended.hash().isEmpty() ? before : ended.hash();
  }

  private void checkRows(AuditLink ended, long place) {
    if (size != ended.size() || !digest().equals(ended.digest())) {
      add(
          Kind.ROWS,
          place,
          "The rows %s of link %d are not as they were written: %d of %d are there."
              .formatted(ended.ids(), place, size, ended.size()));
    }
  }

  private String digest() {
    return HexFormat.of().formatHex(rowHashes.digest());
  }

  private void checkPlace(AuditLink ended, long place) {
    if (place == 0) {
      beforeChain = size;
    } else {
      links++;
      if (place != position + 1) {
        add(Kind.POSITION, place, "Link %d follows link %d.".formatted(place, position));
      }
    }
    boolean follows =
        ended.previous().equals(before) && ended.hash().equals(ended.hashAfter(before));
    if (!follows) {
      add(Kind.LINK, place, "Link %d does not follow from the one before it.".formatted(place));
    }
  }

  private void add(Kind kind, long place, String text) {
    findings.add(new AuditFinding(kind, place, text));
  }
}
