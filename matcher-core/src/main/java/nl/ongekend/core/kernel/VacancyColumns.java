package nl.ongekend.core.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * A segment of vacancies.
 *
 * <p>Postings have a row for each skill, then one for each skill as a licence.
 */
public final class VacancyColumns {

  private final Columns columns;
  private final Postings requirements;
  private final short[] baseSums;
  private final List<List<Integer>> missingByBlock;

  /**
   * Creates a segment.
   *
   * @param columns codes and ids; {@link Columns#DAY} is the first working day
   * @param requirements the requirements with their points
   * @param baseSums {@code baseSums[doc]} the coverage of somebody of whom no skill and no licence
   *     is known: half of the points of its licences, or all when no skill is needed
   * @param missing documents of which no requirement is known, ascending
   */
  public VacancyColumns(
      Columns columns, Postings requirements, short[] baseSums, List<Integer> missing) {
    this.columns = columns;
    this.requirements = requirements;
    this.baseSums = baseSums;
    this.missingByBlock = byBlock(missing, columns.blocks());
  }

  private static List<List<Integer>> byBlock(List<Integer> documents, int blocks) {
    List<List<Integer>> byBlock = new ArrayList<>();
    for (int block = 0; block < blocks; block++) {
      byBlock.add(new ArrayList<>());
    }
    for (int document : documents) {
      byBlock.get(document / Columns.BLOCK).add(document);
    }
    return byBlock;
  }

  /** Returns codes and ids. */
  public Columns columns() {
    return columns;
  }

  /** Returns the requirements. */
  public Postings requirements() {
    return requirements;
  }

  /** Returns the sum of each document before any skill or stated licence is added. */
  short[] baseSums() {
    return baseSums;
  }

  List<Integer> missing(int block) {
    return missingByBlock.get(block);
  }

  /** Returns the bytes held, for reports. */
  public long bytes() {
    return columns.bytes() + requirements.bytes() + 2L * baseSums.length;
  }
}
