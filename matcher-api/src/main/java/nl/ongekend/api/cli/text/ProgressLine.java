package nl.ongekend.api.cli.text;

import org.jspecify.annotations.Nullable;

/** How far a batch has come, as a line with a bar: one line each time, so that a log keeps it. */
public final class ProgressLine {

  private static final int WIDTH = 20;
  private static final int PERCENT = 100;

  private ProgressLine() {}

  /**
   * Returns the line.
   *
   * @param people how many people stand there
   * @param total how many there are; 0 when not known, and then there is no bar
   * @param secondsLeft how long it still takes; missing when not known
   */
  public static String of(long people, long total, @Nullable Long secondsLeft) {
    if (total <= 0) {
      return "batch: %d people".formatted(people);
    }
    long done = Math.min(people, total);
    int filled = (int) (WIDTH * done / total);
    return "batch: [%s%s] %3d %%, %d of %d people%s"
        .formatted(
            "=".repeat(filled),
            " ".repeat(WIDTH - filled),
            PERCENT * done / total,
            people,
            total,
            secondsLeft == null ? "" : ", %d s left".formatted(secondsLeft));
  }
}
