package nl.ongekend.api.account;

/** Base 32 of RFC 4648 without padding, in which apps take secrets. */
final class Base32 {

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;

  private Base32() {}

  /** Returns the letters of some bytes, a multiple of five. */
  static String of(byte[] bytes) {
    StringBuilder letters = new StringBuilder();
    int buffer = 0;
    int waiting = 0;
    for (byte next : bytes) {
      buffer = (buffer << Byte.SIZE) | (next & 0xff);
      waiting += Byte.SIZE;
      while (waiting >= BITS) {
        waiting -= BITS;
        letters.append(LETTERS.charAt((buffer >> waiting) & 31));
      }
    }
    return letters.toString();
  }
}
