package nl.ongekend.core.reading.mask;

import java.util.function.Consumer;
import nl.ongekend.core.reading.Mask;
import nl.ongekend.core.reading.MaskKind;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.Span;
import nl.ongekend.core.reading.language.ScannedText;

/** E-mail addresses, pages of people, and telephone numbers. */
final class ContactMasks implements MaskFinder {

  private static final int LONGEST_LOCAL_PART = 64;
  private static final int LONGEST_DOMAIN = 255;
  private static final String[] PAGES = {"linkedin.com/", "facebook.com/", "instagram.com/"};

  @Override
  public void find(ScannedText scan, ReadingKind kind, Consumer<Mask> found) {
    String text = scan.text();
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      findEmail(text, at, found);
    }
    for (String page : PAGES) {
      findPages(text, page, found);
    }
    int at = 0;
    while (at < text.length()) {
      int end = PhoneNumbers.end(text, at);
      if (end > at) {
        found.accept(new Mask(MaskKind.PHONE, new Span(at, end)));
      }
      at = Math.max(at + 1, end);
    }
  }

  private static void findEmail(String text, int at, Consumer<Mask> found) {
    int from = at;
    while (from > 0 && at - from < LONGEST_LOCAL_PART && isLocal(text.charAt(from - 1))) {
      from--;
    }
    int to = at + 1;
    while (to < text.length() && to - at < LONGEST_DOMAIN && isDomain(text.charAt(to))) {
      to++;
    }
    while (to > at && ".-".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    if (from < at && text.substring(at + 1, Math.max(to, at + 1)).indexOf('.') > 0) {
      found.accept(new Mask(MaskKind.EMAIL, new Span(from, to)));
    }
  }

  private static void findPages(String text, String page, Consumer<Mask> found) {
    for (int at = text.indexOf(page); at >= 0; at = text.indexOf(page, at + 1)) {
      int to = at + page.length();
      int limit = Math.min(text.length(), to + LONGEST_DOMAIN);
      while (to < limit && (isDomain(text.charAt(to)) || "/%_".indexOf(text.charAt(to)) >= 0)) {
        to++;
      }
      found.accept(new Mask(MaskKind.NAME, new Span(at, to)));
    }
  }

  private static boolean isLocal(char c) {
    return Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
  }

  private static boolean isDomain(char c) {
    return Character.isLetterOrDigit(c) || ".-".indexOf(c) >= 0;
  }
}
