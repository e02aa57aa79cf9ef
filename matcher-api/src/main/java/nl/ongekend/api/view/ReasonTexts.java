package nl.ongekend.api.view;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Short English sentences for codes of rules and feasibility. */
final class ReasonTexts {

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("nl.ongekend.api.view.reasons", Locale.ROOT);

  private ReasonTexts() {}

  /** Returns the sentence for a code; the code itself when nobody wrote one. */
  static String of(String code) {
    try {
      return TEXTS.getString(code);
    } catch (MissingResourceException e) {
      return code;
    }
  }
}
