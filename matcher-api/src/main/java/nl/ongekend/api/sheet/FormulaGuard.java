package nl.ongekend.api.sheet;

import java.util.regex.Pattern;

/**
 * Keeps text from being taken for a formula: spreadsheet programs compute what begins with one of
 * {@code = + - @}, a tab or a carriage return. An apostrophe before it says that it is text.
 *
 * <p>{@code remove(add(text))} is {@code text}, whatever the text. Worked example: {@code =1+1} is
 * written {@code '=1+1}, and {@code '=1+1} is written {@code ''=1+1}.
 */
final class FormulaGuard {

  private static final Pattern LIKE_A_FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r].*");

  private FormulaGuard() {}

  static String add(String text) {
    return LIKE_A_FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  static String remove(String text) {
    boolean guarded = text.startsWith("'") && LIKE_A_FORMULA.matcher(text).matches();
    return guarded ? text.substring(1) : text;
  }
}
