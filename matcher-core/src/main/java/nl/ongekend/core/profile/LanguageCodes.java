package nl.ongekend.core.profile;

import java.util.regex.Pattern;

/** Language codes: two or three lower-case letters after ISO 639. */
final class LanguageCodes {

  private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

  private LanguageCodes() {}

  static String require(String language) {
    if (!CODE.matcher(language).matches()) {
      throw new IllegalArgumentException(
          "language (%s) must be two or three lower-case letters after ISO 639.%nMaybe use nl, en or ar."
              .formatted(language));
    }
    return language;
  }
}
