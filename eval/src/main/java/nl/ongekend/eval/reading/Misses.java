package nl.ongekend.eval.reading;

import java.util.List;
import java.util.stream.Collectors;

/** What a reader missed and read wrongly, text by text, for those who improve it. */
public final class Misses {

  private Misses() {}

  /**
   * Returns the list, one line each.
   *
   * @param quality the quality of a reader over the development half
   * @throws IllegalArgumentException when it holds texts that nobody should look at
   */
  public static String of(ReadingQuality quality) {
    if (quality.half() != Half.DEVELOPMENT) {
      throw new IllegalArgumentException(
          "half (%s) must be the development half: the other one only counts.%nChoose --half development."
              .formatted(Values.word(quality.half())));
    }
    return quality.comparisons().stream().map(Misses::of).collect(Collectors.joining());
  }

  private static String of(Comparison one) {
    StringBuilder list = new StringBuilder();
    one.missed().forEach(item -> list.append(line(one.text(), "missed", item)));
    one.wrong().forEach(item -> list.append(line(one.text(), "wrong", item)));
    return list.toString();
  }

  private static String line(GoldText text, String what, Item item) {
    List<String> parts = item.spans().stream().map(span -> span.in(text.text())).toList();
    return "%s\t%s\t%s\t%s\t%s%n"
        .formatted(
            text.id(),
            what,
            item.field().label(),
            String.join(" or ", item.values().stream().sorted().toList()),
            String.join(" ... ", parts).replaceAll("\\s+", " "));
  }
}
