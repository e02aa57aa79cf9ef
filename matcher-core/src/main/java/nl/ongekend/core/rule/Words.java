package nl.ongekend.core.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the words of a field into values; every message gives the word, the rule and the remedy.
 *
 * @param entry the record the words are from
 * @param line the line they are on
 * @param text the words
 */
public record Words(TableText.Entry entry, int line, String text) {

  /** Returns the words of a field that is given once. */
  public static Words of(TableText.Entry entry, String field) {
    return new Words(entry, entry.lineOf(field), entry.get(field));
  }

  /** Returns other words at the same place. */
  public Words with(String other) {
    return new Words(entry, line, other);
  }

  /** Returns a problem with these words. */
  public TableProblem problem(String rule, String remedy) {
    return new TableProblem(
        entry.file(),
        line,
        "%s of %s %s %s".formatted(text, entry.type(), entry.key(), rule),
        remedy);
  }

  /** Returns the parts between bars. */
  public List<Words> parts() {
    return Arrays.stream(text.split("\\|", -1)).map(String::strip).map(this::with).toList();
  }

  /** Returns one value of an enum. */
  public <E extends Enum<E>> E one(Class<E> type) {
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(text)) {
        return value;
      }
    }
    throw problem(
        "must be one of %s.".formatted(Arrays.toString(type.getEnumConstants())),
        "Maybe it is misspelt.");
  }

  /** Returns values of an enum, separated by bars. */
  public <E extends Enum<E>> Set<E> some(Class<E> type) {
    List<E> values = new ArrayList<>();
    for (Words part : parts()) {
      values.add(part.one(type));
    }
    return EnumSet.copyOf(values);
  }

  /** Returns true for YES and false for NO. */
  boolean answer() {
    Answer answer = one(Answer.class);
    if (answer == Answer.UNKNOWN) {
      throw problem("must be YES or NO.", "Maybe the answer cannot be missing.");
    }
    return answer == Answer.YES;
  }

  /** Checks that the words are this one. */
  public void require(String only) {
    if (!text.equals(only)) {
      throw problem("must be %s.".formatted(only), "Maybe it is misspelt.");
    }
  }

  /** Returns a whole number in a range. */
  public int number(int least, int most) {
    int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    if (number < least || number > most) {
      throw problem(
          "must be a whole number in [%d, %d].".formatted(least, most),
          "Maybe it is in another unit.");
    }
    return number;
  }

  /** Returns a day such as 2026-06-12. */
  public LocalDate day() {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw problem("must be a day such as 2026-06-12.", "Maybe the day does not exist.");
    }
  }

  /** Returns a season such as 06-01 08-31. */
  Season season() {
    String[] days = text.split(" ", -1);
    try {
      return new Season(MonthDay.parse("--" + days[0]), MonthDay.parse("--" + days[1]));
    } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
      throw problem("must be a season such as 06-01 08-31.", "Maybe a day is missing.");
    }
  }

  /** Returns a word in lower case with hyphens, such as {@code work-permit}. */
  public String name() {
    if (!text.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw problem("must be lower-case letters, digits and hyphens.", "Maybe use hyphens.");
    }
    return text;
  }
}
