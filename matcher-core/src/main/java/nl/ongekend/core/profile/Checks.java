package nl.ongekend.core.profile;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Argument checks shared by the values; every message gives the value, the rule and the remedy. */
final class Checks {

  private Checks() {}

  static int requireBetween(int value, int least, int most, String what, String remedy) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "%s (%d) must be in [%d, %d].%n%s".formatted(what, value, least, most, remedy));
    }
    return value;
  }

  static String requireText(String value, int mostCharacters, String what) {
    if (value.isBlank() || value.length() > mostCharacters) {
      throw new IllegalArgumentException(
          "%s must have 1 to %d characters that are not all blank, not %d.%nMaybe leave the field out."
              .formatted(what, mostCharacters, value.length()));
    }
    return value;
  }

  static <T> void requireAtMost(@Nullable Collection<T> values, int most, String what) {
    if (values != null && values.size() > most) {
      throw new IllegalArgumentException(
          "%s has %d entries; at most %d are allowed.%nMaybe several were joined into one."
              .formatted(what, values.size(), most));
    }
  }

  static <T> @Nullable List<T> copy(@Nullable List<T> values) {
    return values == null ? null : List.copyOf(values);
  }

  /** Copies in the order of the enum, so that equal sets print equally. */
  static <E extends Enum<E>> @Nullable Set<E> copy(@Nullable Set<E> values) {
    if (values == null) {
      return null;
    }
    return values.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(values));
  }
}
