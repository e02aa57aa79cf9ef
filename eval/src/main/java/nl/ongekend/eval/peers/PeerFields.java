package nl.ongekend.eval.peers;

import java.nio.charset.StandardCharsets;
import nl.ongekend.core.kernel.Columns;
import org.apache.lucene.util.BytesRef;

/** Names of fields and terms of the peers' index. */
final class PeerFields {

  static final String ID_HIGH = "id.high";
  static final String ID_LOW = "id.low";
  static final String GROUP = "group";
  static final String OCCUPATION = "occupation";

  /** Terms of requirements; the frequency of a term is its points plus one. */
  static final String SKILLS = "skills";

  /** The requirements of a vacancy as one value; see {@link Requirements}. */
  static final String REQUIREMENTS = "requirements";

  /** All codes of a vacancy as one value of {@link Columns#STRIDE} integers. */
  static final String PACKED_CODES = "codes";

  /** The term of vacancies with points for somebody who claims nothing. */
  static final String BASE = "base";

  /** The term of vacancies of which no requirement is known. */
  static final String MISSING = "missing";

  private PeerFields() {}

  /** Returns the name of the field of one code. */
  static String code(int column) {
    return "code." + column;
  }

  /** Returns the term of a row of requirements. */
  static BytesRef row(int row) {
    return new BytesRef(Integer.toString(row, Character.MAX_RADIX));
  }

  static BytesRef term(String name) {
    return new BytesRef("+" + name);
  }

  static String text(BytesRef term) {
    return new String(term.bytes, term.offset, term.length, StandardCharsets.UTF_8);
  }
}
