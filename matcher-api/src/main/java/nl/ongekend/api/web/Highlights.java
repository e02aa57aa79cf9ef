package nl.ongekend.api.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.ongekend.api.view.ReadDocument;

/**
 * The parts of a text in which something was read, each part once: where two overlap, the one that
 * begins first counts, and of those the longer. Not thread-safe.
 */
final class Highlights {

  private final List<Mark> marks = new ArrayList<>();

  private record Mark(String kind, int start, int end) {}

  /**
   * A stretch of a text.
   *
   * @param kind what was read in it; empty when nothing was
   * @param text the text itself
   */
  record Stretch(String kind, String text) {}

  void add(String kind, List<ReadDocument.Part> parts) {
    parts.forEach(part -> marks.add(new Mark(kind, part.start(), part.end())));
  }

  /** Returns the whole text in stretches. */
  List<Stretch> stretches(String text) {
    marks.sort(
        Comparator.comparingInt(Mark::start)
            .thenComparing(Comparator.comparingInt(Mark::end).reversed()));
    List<Stretch> stretches = new ArrayList<>();
    int done = 0;
    for (Mark mark : marks) {
      if (mark.start() >= done) {
        addPlain(stretches, text.substring(done, mark.start()));
        stretches.add(new Stretch(mark.kind(), text.substring(mark.start(), mark.end())));
        done = mark.end();
      }
    }
    addPlain(stretches, text.substring(done));
    return stretches;
  }

  private static void addPlain(List<Stretch> stretches, String text) {
    if (!text.isEmpty()) {
      stretches.add(new Stretch("", text));
    }
  }
}
