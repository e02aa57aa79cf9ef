package nl.ongekend.core.question;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** How many conditions a code of a column leaves unmet, computed when a code is first met. */
final class UnmetByCode {

  private static final byte UNSEEN = -1;

  private final byte[] unmet;
  private final IntUnaryOperator function;

  UnmetByCode(int codes, IntUnaryOperator function) {
    this.unmet = new byte[codes];
    this.function = function;
    Arrays.fill(unmet, UNSEEN);
  }

  int get(int code) {
    if (unmet[code] == UNSEEN) {
      unmet[code] = (byte) Math.min(Byte.MAX_VALUE, function.applyAsInt(code));
    }
    return unmet[code];
  }
}
