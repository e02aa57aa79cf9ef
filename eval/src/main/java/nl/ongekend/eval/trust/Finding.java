package nl.ongekend.eval.trust;

import java.util.List;

/**
 * What a check found.
 *
 * @param id the figure it is for
 * @param check what was checked
 * @param cases how many pairs or explanations were looked at
 * @param comparisons how many single comparisons that took
 * @param failures how many of these failed
 * @param examples some of them
 */
public record Finding(
    String id, String check, long cases, long comparisons, long failures, List<String> examples) {

  /** Copies the list. */
  public Finding {
    examples = List.copyOf(examples);
  }
}
