package nl.ongekend.api.http.endpoint;

import java.util.Arrays;
import java.util.List;

/** What a parameter can be. */
public sealed interface ValueType {

  /** An id. */
  ValueType UUID = new Formatted("uuid");

  /** A date. */
  ValueType DATE = new Formatted("date");

  /** A text. */
  record Text() implements ValueType {}

  /**
   * A text in a format of OpenAPI.
   *
   * @param format the format
   */
  record Formatted(String format) implements ValueType {}

  /**
   * A whole number.
   *
   * @param least the least
   * @param most the most
   * @param fallback the number when it is left out
   */
  record Whole(int least, int most, int fallback) implements ValueType {}

  /** A number of hours a week. */
  record WeekHours() implements ValueType {}

  /** True or false; false when it is left out. */
  record Truth() implements ValueType {}

  /**
   * One of some names.
   *
   * @param names the names
   */
  record Choice(List<String> names) implements ValueType {

    /** Copies the list. */
    public Choice {
      names = List.copyOf(names);
    }

    static Choice of(Class<? extends Enum<?>> type) {
      return new Choice(Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }
  }
}
