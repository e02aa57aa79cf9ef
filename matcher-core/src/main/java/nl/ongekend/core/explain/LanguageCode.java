package nl.ongekend.core.explain;

/** Language codes as text again. */
public final class LanguageCode {

  private LanguageCode() {}

  /** Returns the ISO 639 code that {@code LanguageOffer.code} made this number of. */
  public static String text(int code) {
    StringBuilder text = new StringBuilder();
    for (int shift = 16; shift >= 0; shift -= 8) {
      int letter = code >> shift & 0xff;
      if (letter != 0) {
        text.append((char) letter);
      }
    }
    return text.toString();
  }
}
