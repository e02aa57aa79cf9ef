package nl.ongekend.core.document;

import nl.ongekend.core.document.DocumentException.Code;
import tools.jackson.core.TokenStreamContext;

/** Refuses texts that cannot be encoded or stored: lone surrogates and the character U+0000. */
final class Characters {

  private Characters() {}

  /** Returns {@code text} if every character of it is whole and can be stored. */
  static String require(String text, TokenStreamContext context) {
    int bad = firstBad(text);
    if (bad >= 0) {
      throw Place.of(context)
          .refuse(
              Code.BAD_TEXT,
              "%s has the character U+%04X at position %d, which is half a character or none."
                  .formatted(Place.of(context).name(), (int) text.charAt(bad), bad),
              "Maybe the text was cut in the middle of a character; send it again as UTF-8.");
    }
    return text;
  }

  private static int firstBad(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return i;
      }
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
