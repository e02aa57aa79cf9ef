package nl.ongekend.core.question;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.ongekend.core.profile.Freshness;
import org.jspecify.annotations.Nullable;

/**
 * How fresh the answers of a person are, and whom to ask again first.
 *
 * <pre>
 *   EXPIRED   the answers count as unknown
 *   DUE       confirmed 92 days ago or more, or they expire within 14 days
 *   NEVER     nobody confirmed them
 *   FRESH     everything else
 *
 *   queue = EXPIRED, then DUE, then NEVER; in each the earliest due day first, then by id
 * </pre>
 *
 * <p>Source of the 92 days: SER Noord-Nederland, Overijssel en Noord-Brabant, Ongekend talent
 * (2025), lines 497-499: more than six in ten underemployed part-timers were in another state one
 * quarter later.
 *
 * @param passport the passport
 * @param state how fresh
 * @param dueOn the day on which the answers were or are to be confirmed again; missing when nobody
 *     confirmed them
 */
public record Confirmation(UUID passport, State state, @Nullable LocalDate dueOn) {

  /** After how many days answers are to be confirmed again. */
  public static final int DAYS = 92;

  /** How many days before they expire. */
  public static final int NOTICE_DAYS = 14;

  /** Puts those to ask again first in front, and those who are fresh at the end. */
  public static final Comparator<Confirmation> FIRST_DUE =
      Comparator.comparing(Confirmation::state)
          .thenComparing(
              Confirmation::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(one -> one.passport().toString());

  /** How fresh answers are, those to ask again first. */
  public enum State {
    /** The answers count as unknown. */
    EXPIRED,
    /** They are to be confirmed again. */
    DUE,
    /** Nobody confirmed them. */
    NEVER,
    /** Nothing has to be done. */
    FRESH
  }

  /** Returns how fresh the answers of a passport are on a day. */
  public static Confirmation of(UUID passport, @Nullable Freshness freshness, LocalDate day) {
    if (freshness == null) {
      return new Confirmation(passport, State.NEVER, null);
    }
    LocalDate expires = freshness.expiresOn();
    LocalDate due = freshness.confirmedOn().plusDays(DAYS);
    if (expires != null && expires.minusDays(NOTICE_DAYS).isBefore(due)) {
      due = expires.minusDays(NOTICE_DAYS);
    }
    State open = day.isBefore(due) ? State.FRESH : State.DUE;
    return new Confirmation(passport, freshness.isExpired(day) ? State.EXPIRED : open, due);
  }

  /** Returns whom to ask again, in the order in which to do so; nobody who is fresh. */
  public static List<Confirmation> queue(List<Confirmation> all) {
    return all.stream().filter(one -> one.state() != State.FRESH).sorted(FIRST_DUE).toList();
  }
}
