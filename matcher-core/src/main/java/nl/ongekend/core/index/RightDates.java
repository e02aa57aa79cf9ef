package nl.ongekend.core.index;

import java.time.LocalDate;
import java.util.function.IntFunction;
import nl.ongekend.core.kernel.Columns;
import nl.ongekend.core.rule.RightAsk;
import org.jspecify.annotations.Nullable;

/**
 * The dates that the right layer reads of the vacancies of a segment: three epoch days each, {@link
 * Columns#NO_DAY} where one is missing.
 *
 * <p>They stand apart from the other answers because nearly every vacancy has dates of its own,
 * while the other answers have few combinations.
 */
public final class RightDates {

  private static final int STRIDE = 3;

  private final int[] days;

  private RightDates(int[] days) {
    this.days = days;
  }

  /** Returns the dates of the asks of documents. */
  static RightDates of(int documents, IntFunction<RightAsk> asks) {
    int[] days = new int[STRIDE * documents];
    for (int document = 0; document < documents; document++) {
      RightAsk ask = asks.apply(document);
      days[STRIDE * document] = day(ask.start());
      days[STRIDE * document + 1] = day(ask.latestStart());
      days[STRIDE * document + 2] = day(ask.end());
    }
    return new RightDates(days);
  }

  private static int day(@Nullable LocalDate date) {
    return date == null ? Columns.NO_DAY : (int) date.toEpochDay();
  }

  /** Returns the ask of a vacancy with its own dates. */
  public RightAsk date(RightAsk undated, int document) {
    return undated.withDates(
        date(days[STRIDE * document]),
        date(days[STRIDE * document + 1]),
        date(days[STRIDE * document + 2]));
  }

  private static @Nullable LocalDate date(int day) {
    return day == Columns.NO_DAY ? null : LocalDate.ofEpochDay(day);
  }

  /** Returns the latest first working day of a vacancy, or {@link Columns#NO_DAY}. */
  public int latestStart(int document) {
    return days[STRIDE * document + 1];
  }
}
