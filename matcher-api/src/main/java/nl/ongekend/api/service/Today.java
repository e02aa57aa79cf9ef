package nl.ongekend.api.service;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The date on which questions are asked unless they name one.
 *
 * @param clock the time
 * @param fixed a date that stands for today; missing: the date of the clock in the Netherlands
 */
public record Today(InstantSource clock, @Nullable LocalDate fixed) {

  /** Where days begin. */
  static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

  /** Returns the date of a clock. */
  public static Today of(InstantSource clock) {
    return new Today(clock, null);
  }

  /** Returns the date. */
  public LocalDate date() {
    return fixed == null ? day(clock.instant()) : fixed;
  }

  /** Returns a moment as clocks show it in the Netherlands. */
  public static LocalDateTime moment(Instant at) {
    return LocalDateTime.ofInstant(at, NETHERLANDS);
  }

  /** Returns the day of a moment in the Netherlands. */
  public static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, NETHERLANDS);
  }
}
