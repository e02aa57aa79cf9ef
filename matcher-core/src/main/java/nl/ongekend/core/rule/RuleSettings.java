package nl.ongekend.core.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of money that the law sets and that an operator configures, each from a day on.
 *
 * <p>A rule that needs an amount that is not here answers {@code UNKNOWN}: it cannot be assessed.
 *
 * @param amounts the amounts, in any order
 */
public record RuleSettings(List<Amount> amounts) {

  /**
   * An amount in cents of a euro that holds from a day until the next one of the same name.
   *
   * @param name the name the tables use, such as {@code highly-skilled-migrant-30-and-over}
   * @param from the first day
   * @param cents the amount a month, at least 1
   */
  public record Amount(String name, LocalDate from, int cents) {

    /** Checks the range. */
    public Amount {
      if (cents < 1) {
        throw new IllegalArgumentException(
            "cents (%d) of amount %s must be at least 1.%nMaybe leave the amount out: it is then not known."
                .formatted(cents, name));
      }
    }
  }

  /** Copies the list. */
  public RuleSettings {
    amounts = List.copyOf(amounts);
  }

  /** Returns settings in which no amount is known. */
  public static RuleSettings none() {
    return new RuleSettings(List.of());
  }

  /**
   * Returns the cents of an amount on a day, or {@link RightAsk#UNKNOWN} when it is not configured.
   */
  int cents(String name, LocalDate on) {
    Amount latest = null;
    for (Amount amount : amounts) {
      if (amount.name().equals(name) && !amount.from().isAfter(on) && isLater(amount, latest)) {
        latest = amount;
      }
    }
    return latest == null ? RightAsk.UNKNOWN : latest.cents();
  }

  private static boolean isLater(Amount amount, @Nullable Amount latest) {
    return latest == null || amount.from().isAfter(latest.from());
  }
}
