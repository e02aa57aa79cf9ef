package nl.ongekend.api.me;

import java.time.LocalDate;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.core.voice.OwnWords;

/**
 * One look at a page.
 *
 * @param words the words of the page
 * @param path its address, without what stands behind the question mark
 * @param today the date of the questions that the page asks
 * @param isKnown whether it is known who looks
 */
record MeVisit(OwnWords words, String path, LocalDate today, boolean isKnown) {

  /** Returns a text. */
  public String text(String key) {
    return words.text(key);
  }

  /** Returns a date written out. */
  public String date(LocalDate day) {
    return words.date(day);
  }

  /** Returns the direction of the text, as HTML has it. */
  public String direction() {
    return words.isRightToLeft() ? "rtl" : "ltr";
  }

  /** Returns how to match for this page. */
  MatchParameters parameters(int most) {
    return MatchParameters.standard(today).withRange(most, 0).withLanguage(words.language());
  }
}
