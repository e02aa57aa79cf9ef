package nl.ongekend.core.kernel;

import nl.ongekend.core.score.SkillCredit;

/** The working memory of one thread: reused from query to query, never shared. */
public final class Scratch {

  /** Coverage in the lower, U of the use term in the upper 16 bits, by document of the block. */
  final int[] sums = new int[Columns.BLOCK];

  /** The best coverage and use of one requirement, by document of the block; all 0 between uses. */
  final int[] best = new int[Columns.BLOCK];

  /** Documents of the block that can still enter. */
  final int[] candidates = new int[Columns.BLOCK];

  /** Credit in the lower and use in the upper 16 bits, by level. */
  final int[] gains = new int[SkillCredit.LEVELS];

  /** How many documents of a block have skill points in a range. */
  final int[] histogram = new int[Histogram.BUCKETS];
}
