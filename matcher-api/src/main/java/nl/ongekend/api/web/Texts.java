package nl.ongekend.api.web;

import java.util.Locale;
import nl.ongekend.core.profile.TextByLanguage;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the pages. Thread-safe. */
final class Texts {

  static final String BUNDLE = "nl.ongekend.api.web.texts";

  private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

  Texts() {
    source.setBasename(BUNDLE);
    source.setDefaultEncoding("UTF-8");
    source.setFallbackToSystemLocale(false);
    // Every text is a pattern, so an apostrophe is written the same way in all of them.
    source.setAlwaysUseMessageFormat(true);
  }

  MessageSource source() {
    return source;
  }

  /**
   * Returns a text.
   *
   * @throws org.springframework.context.NoSuchMessageException if nobody wrote it
   */
  String of(PageLanguage language, String key, Object... arguments) {
    return source.getMessage(key, arguments, language.locale());
  }

  /** Returns a text, or another one where nobody wrote it. */
  String orElse(PageLanguage language, String key, String fallback) {
    String text = source.getMessage(key, null, "", language.locale());
    return text == null || text.isEmpty() ? fallback : text;
  }

  /** Returns the language in which a text is shown on a page in a language. */
  static String shownIn(TextByLanguage text, PageLanguage language) {
    if (text.nl() == null || text.en() == null) {
      return text.nl() == null ? PageLanguage.EN.code() : PageLanguage.NL.code();
    }
    return language.code();
  }

  /** Returns what a language is called. */
  static String language(PageLanguage language, String code) {
    String name = Locale.of(code).getDisplayLanguage(language.locale());
    return name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1);
  }
}
