package nl.ongekend.api.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which pages are written. */
enum PageLanguage {
  /** Dutch. */
  NL("nl", "Nederlands"),
  /** English. */
  EN("en", "English");

  private final String code;
  private final String ownName;

  PageLanguage(String code, String ownName) {
    this.code = code;
    this.ownName = ownName;
  }

  /** Returns the language with an ISO 639 code, if pages are written in it. */
  static Optional<PageLanguage> find(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }

  /** Returns its ISO 639 code. */
  public String code() {
    return code;
  }

  /** Returns what its speakers call it. */
  public String ownName() {
    return ownName;
  }

  Locale locale() {
    return Locale.of(code);
  }
}
