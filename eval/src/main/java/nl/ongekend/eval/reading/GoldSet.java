package nl.ongekend.eval.reading;

import java.time.LocalDate;
import java.util.List;

/**
 * The annotated texts.
 *
 * @param texts the texts; vacancies, then accounts of people, then lines
 */
public record GoldSet(List<GoldText> texts) {

  /** The day on which the texts were written; dates in them follow it. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 11, 16);

  /** Copies the list. */
  public GoldSet {
    texts = List.copyOf(texts);
  }

  /**
   * Returns the texts that come with the program.
   *
   * @throws IllegalArgumentException when one is not well formed; the message names it
   */
  public static GoldSet read() {
    return new GoldSet(Halves.split(new GoldReader().read()));
  }

  /** Returns the texts of a half. */
  public List<GoldText> texts(Half half) {
    return texts.stream().filter(text -> half.holds(text.half())).toList();
  }
}
