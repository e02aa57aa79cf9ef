package nl.ongekend.eval.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import nl.ongekend.core.profile.Diploma;
import nl.ongekend.core.profile.DiplomaDemand;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.Importance;
import nl.ongekend.core.profile.Money;
import nl.ongekend.core.profile.PayBasis;
import nl.ongekend.core.profile.PayPeriod;
import nl.ongekend.core.profile.Wage;
import nl.ongekend.core.reading.ReadPeriod;
import nl.ongekend.taxonomy.ConceptId;
import org.jspecify.annotations.Nullable;

/** Values of items as text, the same for what was annotated and for what was read. */
final class Values {

  private static final String NONE = "";

  private Values() {}

  /** Returns a constant as annotations write it, such as {@code public-transport}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String importance(Importance importance) {
    return switch (importance) {
      case ESSENTIAL -> "must";
      case DESIRED -> "nice";
      case TRAINABLE -> "trainable";
    };
  }

  static String with(ConceptId id, String what) {
    return id + " " + what;
  }

  static String language(String language, boolean required) {
    return language + (required ? " must" : " nice");
  }

  static String hours(@Nullable Hours least, @Nullable Hours most) {
    return text(least) + "-" + text(most);
  }

  static String time(DayOfWeek day, LocalTime from, LocalTime to) {
    return word(day).substring(0, 3) + " " + from + "-" + to;
  }

  static String wage(Wage wage) {
    Money any = Objects.requireNonNull(wage.from() == null ? wage.to() : wage.from());
    return wage(cents(wage.from()), cents(wage.to()), any.per(), any.basis());
  }

  private static @Nullable Long cents(@Nullable Money money) {
    return money == null ? null : money.cents();
  }

  static String wage(@Nullable Long from, @Nullable Long to, PayPeriod per, PayBasis basis) {
    return "%s-%s %s %s".formatted(text(from), text(to), word(per), word(basis));
  }

  static String diploma(Diploma diploma) {
    return diploma.level() == null
        ? diploma(diploma.demand(), NONE)
        : diploma(diploma.demand(), word(diploma.level()));
  }

  /** A level says nothing when the diploma does not matter. */
  static String diploma(DiplomaDemand demand, String level) {
    return demand == DiplomaDemand.IRRELEVANT ? word(demand) : word(demand) + " " + level;
  }

  static String date(String which, LocalDate date) {
    return which + " " + date;
  }

  static String period(ReadPeriod period) {
    return period.from() == null
        ? String.valueOf(period.months())
        : text(period.from()) + "-" + text(period.to());
  }

  private static String text(@Nullable Object value) {
    return value == null ? NONE : value.toString();
  }
}
