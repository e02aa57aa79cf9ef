package nl.ongekend.core.receipt;

/** A content that an answer was computed with, in the order of an exported receipt. */
public enum ReceiptPart {
  /** The passport: its canonical JSON. */
  PASSPORT("passport.json", 8 << 20),
  /** The vacancy: its canonical JSON. */
  VACANCY("vacancy.json", 8 << 20),
  /** The settings of the score: their canonical JSON. */
  PROFILE("profile.json", 64 << 10),
  /** The market snapshot: a line for each skill. */
  MARKET("market.txt", 16 << 20),
  /** The rule tables: of each its name and its text, each followed by U+0000. */
  RULES("rules.txt", 16 << 20),
  /** The place table: a line for each place. */
  PLACES("places.txt", 16 << 20),
  /** The taxonomy snapshot: the content of its file. */
  TAXONOMY("taxonomy.bin", 256 << 20);

  private final String file;
  private final int mostBytes;

  ReceiptPart(String file, int mostBytes) {
    this.file = file;
    this.mostBytes = mostBytes;
  }

  /** Returns its name in an exported receipt. */
  public String file() {
    return file;
  }

  /** Returns how many bytes it may have at most. */
  public int mostBytes() {
    return mostBytes;
  }

  /** Returns whether it is about one person or employer, and so kept by reference only. */
  public boolean isDocument() {
    return this == PASSPORT || this == VACANCY;
  }
}
