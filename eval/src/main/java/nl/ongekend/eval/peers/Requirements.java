package nl.ongekend.eval.peers;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import nl.ongekend.core.score.SkillsAsk;
import nl.ongekend.core.score.Term;
import nl.ongekend.core.spi.SkillRarity;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BitUtil;
import org.apache.lucene.util.BytesRef;

/**
 * The requirements of vacancies: as terms to find them by, and as a doc value to compute from.
 *
 * <p>The value is the state, then an integer for each requirement: its row above 14 bits, its
 * points above two, its level less one. A licence has the row of its concept after those of skills.
 */
final class Requirements {

  private static final int ROW_SHIFT = 14;
  private static final int LEVEL_BITS = 2;
  private static final int POINTS_MASK = (1 << (ROW_SHIFT - LEVEL_BITS)) - 1;

  private final BinaryDocValues values;
  private BytesRef current = new BytesRef();

  Requirements(LeafReader segment) throws IOException {
    values = segment.getBinaryDocValues(PeerFields.REQUIREMENTS);
  }

  static BytesRef value(SkillsAsk ask, int[] points, int skills) {
    byte[] bytes = new byte[Integer.BYTES * (1 + points.length)];
    BitUtil.VH_LE_INT.set(bytes, 0, ask.state().ordinal());
    for (int r = 0; r < points.length; r++) {
      SkillsAsk.Requirement asked = ask.requirements().get(r);
      int packed =
          (row(asked, skills) << ROW_SHIFT) | (points[r] << LEVEL_BITS) | (asked.level() - 1);
      BitUtil.VH_LE_INT.set(bytes, Integer.BYTES * (1 + r), packed);
    }
    return new BytesRef(bytes);
  }

  static Map<BytesRef, Integer> terms(SkillsAsk ask, int[] points, int skills) {
    Map<BytesRef, Integer> frequencyByTerm = new HashMap<>();
    int base = ask.state() == SkillsAsk.State.NONE_NEEDED ? Term.COVERAGE.standardMax() : 0;
    for (int r = 0; r < points.length; r++) {
      SkillsAsk.Requirement asked = ask.requirements().get(r);
      frequencyByTerm.put(PeerFields.row(row(asked, skills)), points[r] + 1);
      base += asked.licence() ? points[r] / 2 : 0;
    }
    if (ask.state() == SkillsAsk.State.MISSING) {
      frequencyByTerm.put(PeerFields.term(PeerFields.MISSING), 1);
    }
    if (base > 0) {
      frequencyByTerm.put(PeerFields.term(PeerFields.BASE), base + 1);
    }
    return frequencyByTerm;
  }

  private static int row(SkillsAsk.Requirement asked, int skills) {
    return asked.licence() ? skills + asked.concept() : asked.concept();
  }

  /** Returns the points of the requirements of a vacancy. */
  static int[] points(SkillsAsk ask, SkillRarity market) {
    return ask.state() == SkillsAsk.State.LISTED ? ask.points(market) : new int[0];
  }

  /** Reads the requirements of a document; documents have to come in ascending order. */
  void moveTo(int document) throws IOException {
    if (!values.advanceExact(document)) {
      throw new IOException("document %d has no requirements".formatted(document));
    }
    current = values.binaryValue();
  }

  int state() {
    return (int) BitUtil.VH_LE_INT.get(current.bytes, current.offset);
  }

  int count() {
    return current.length / Integer.BYTES - 1;
  }

  int packed(int r) {
    return (int) BitUtil.VH_LE_INT.get(current.bytes, current.offset + Integer.BYTES * (r + 1));
  }

  static int row(int packed) {
    return packed >>> ROW_SHIFT;
  }

  static int points(int packed) {
    return (packed >>> LEVEL_BITS) & POINTS_MASK;
  }

  static int levelIndex(int packed) {
    return packed & 3;
  }
}
