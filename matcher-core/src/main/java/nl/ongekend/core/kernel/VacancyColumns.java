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
  private final List<Integer> licenceRows;
  private final List<List<Integer>> noneNeededByBlock;
  private final List<List<Integer>> missingByBlock;

  /**
   * Creates a segment.
   *
   * @param columns codes and ids; {@link Columns#DAY} is the first working day
   * @param requirements the requirements with their points
   * @param noneNeeded documents that need no skill, ascending
   * @param missing documents of which no requirement is known, ascending
   */
  public VacancyColumns(
      Columns columns, Postings requirements, List<Integer> noneNeeded, List<Integer> missing) {
    this.columns = columns;
    this.requirements = requirements;
    this.licenceRows = requirements.usedRows(requirements.rows() / 2);
    this.noneNeededByBlock = byBlock(noneNeeded, columns.blocks());
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

  /** Returns the rows of licences that some vacancy asks, ascending. */
  List<Integer> licenceRows() {
    return licenceRows;
  }

  List<Integer> noneNeeded(int block) {
    return noneNeededByBlock.get(block);
  }

  List<Integer> missing(int block) {
    return missingByBlock.get(block);
  }

  /** Returns the bytes held, for reports. */
  public long bytes() {
    return columns.bytes() + requirements.bytes();
  }
}
