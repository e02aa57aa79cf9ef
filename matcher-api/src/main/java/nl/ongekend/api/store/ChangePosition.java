package nl.ongekend.api.store;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the change log: the transaction that made a change, then its number within all
 * changes. Later changes have greater positions for everybody who follows the log.
 *
 * @param xid id of the transaction, at least 0
 * @param seq number of the change, at least 0
 */
public record ChangePosition(long xid, long seq) implements Comparable<ChangePosition> {

  /** Before every change. */
  public static final ChangePosition START = new ChangePosition(0, 0);

  private static final Pattern FORM = Pattern.compile("([0-9]{1,18})-([0-9]{1,18})");

  private static final Comparator<ChangePosition> ORDER =
      Comparator.comparingLong(ChangePosition::xid).thenComparingLong(ChangePosition::seq);

  /** Checks that neither part is negative. */
  public ChangePosition {
    if (xid < 0 || seq < 0) {
      throw new IllegalArgumentException(
          "position (%d-%d) must have no negative part.".formatted(xid, seq));
    }
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException when the text is no position
   */
  public static ChangePosition parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "position (%s) must be two numbers with a hyphen, such as 745-12.".formatted(text));
    }
    return new ChangePosition(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
  }

  @Override
  public int compareTo(ChangePosition other) {
    return ORDER.compare(this, other);
  }

  /** Transaction and number, such as {@code 745-12}. */
  @Override
  public String toString() {
    return xid + "-" + seq;
  }
}
