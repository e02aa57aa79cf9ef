package nl.ongekend.taxonomy;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a source: where, what was given, the rule and the remedy.
 *
 * @param file name of the file as its user knows it; for a file in a zip {@code archive.zip!name}
 * @param line line on which the record starts, counted from 1; 0 when the whole file is meant
 * @param column the column or field; absent when the whole line is meant
 * @param value what was given, shortened to {@value #MAX_VALUE} characters; absent when nothing was
 * @param rule what is wrong, as the end of a sentence: {@code must be ...}
 * @param remedy what to do about it, a sentence
 */
public record Problem(
    String file,
    int line,
    @Nullable String column,
    @Nullable String value,
    String rule,
    String remedy) {

  /** The number of characters of a value that a message shows. */
  public static final int MAX_VALUE = 120;

  /** Shortens the value. */
  public Problem {
    if (value != null && value.length() > MAX_VALUE) {
      value = value.substring(0, MAX_VALUE) + "...";
    }
  }

  /** Returns the problem as text: place, value and rule on one line, the remedy on the next. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(", line ").append(line);
    }
    if (column != null) {
      text.append(", ").append(column);
    }
    text.append(": ");
    if (value != null) {
      text.append('(').append(value).append(") ");
    }
    return text.append(rule).append(".\n").append(remedy).toString();
  }
}
