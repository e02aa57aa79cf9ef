package nl.ongekend.api.seal;

/**
 * The key of an installation, under which all its other keys are sealed. Whoever has it and the
 * database has everything; without it the database says nothing about people. Thread-safe.
 */
public final class MasterKey {

  /* Many enough that two installations never have the same one. */
  private static final int FINGERPRINT_DIGITS = 32;

  private final SealKey key;
  private final String fingerprint;

  private MasterKey(SealKey key) {
    this.key = key;
    this.fingerprint = key.marks().of("master key").substring(0, FINGERPRINT_DIGITS);
  }

  /** Returns a key that nobody has yet. */
  public static MasterKey random() {
    return new MasterKey(SealKey.random());
  }

  static MasterKey of(byte[] key) {
    return new MasterKey(SealKey.of(key));
  }

  /** Returns 32 hexadecimal digits that tell this key from others and open nothing. */
  public String fingerprint() {
    return fingerprint;
  }

  /**
   * Seals a key.
   *
   * @param place whose key it is
   */
  public byte[] wrap(SealKey other, String place) {
    return key.seal(other.bytes(), place);
  }

  /**
   * Opens a key.
   *
   * @throws SealException if it is of somebody else, was sealed under another key, or was changed
   */
  public SealKey unwrap(byte[] wrapped, String place) {
    return SealKey.of(key.open(wrapped, place));
  }

  byte[] bytes() {
    return key.bytes();
  }

  /** The fingerprint. */
  @Override
  public String toString() {
    return "MasterKey[%s]".formatted(fingerprint);
  }
}
