package nl.ongekend.api.web;

import java.time.LocalDate;
import nl.ongekend.api.service.MatchParameters;

/**
 * One look at a page.
 *
 * @param language the language of the page
 * @param path the address without what stands behind the question mark
 * @param today the date of the questions that the page asks
 */
record Visit(PageLanguage language, String path, LocalDate today) {

  /** Returns how to match for this page. */
  MatchParameters parameters(int top) {
    return MatchParameters.standard(today).withRange(top, 0).withLanguage(language.code());
  }
}
