package nl.ongekend.core.document;

import nl.ongekend.core.document.DocumentException.Code;
import tools.jackson.core.TokenStreamContext;

/** Refuses texts that cannot be encoded (lone surrogates) or stored (U+0000). */
final class Characters {

  private Characters() {}

  /** Returns {@code text} if it can be encoded and stored. */
  static String require(String text, TokenStreamContext context) {
    int at = text.indexOf('\0');
    if (at >= 0) {
      throw refuse(
          text, at, "which cannot be stored", "Maybe it ends a text; cut it off.", context);
    }
    return requireWhole(text, context);
  }

  /** Returns {@code text} if every character of it is whole. */
  static String requireWhole(String text, TokenStreamContext context) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 1) {
          throw refuse(
              text,
              i,
              "which is half a character",
              "Maybe the text was cut in the middle of a character.",
              context);
        }
        i++;
      }
    }
    return text;
  }

  private static DocumentException refuse(
      String text, int at, String rule, String remedy, TokenStreamContext context) {
    Place place = Place.of(context);
    return place.refuse(
        Code.BAD_TEXT,
        "%s has U+%04X as character %d, %s."
            .formatted(place.name(), (int) text.charAt(at), at + 1, rule),
        remedy);
  }
}
