package nl.ongekend.core.kernel;

import java.util.ArrayList;
import java.util.List;
import nl.ongekend.core.score.SkillsAsk;
import nl.ongekend.core.score.Term;
import nl.ongekend.core.spi.SkillRarity;

/** Builds the requirements of a segment of vacancies; documents come in ascending order. */
public final class VacancyColumnsBuilder {

  private final SkillRarity market;
  private final int skills;
  private final Postings.Builder postings;
  private final short[] baseSums;
  private final List<Integer> missing = new ArrayList<>();

  /**
   * Creates a builder.
   *
   * @param market the rarity that points are apportioned by
   * @param skills the number of skills of the taxonomy
   * @param documents the number of documents
   */
  public VacancyColumnsBuilder(SkillRarity market, int skills, int documents) {
    this.market = market;
    this.skills = skills;
    this.postings = new Postings.Builder(2 * skills);
    this.baseSums = new short[documents];
  }

  /** Adds what a vacancy asks. */
  public void add(int document, SkillsAsk ask) {
    switch (ask.state()) {
      case NONE_NEEDED -> baseSums[document] = (short) Term.COVERAGE.standardMax();
      case MISSING -> missing.add(document);
      case LISTED -> addRequirements(document, ask);
    }
  }

  private void addRequirements(int document, SkillsAsk ask) {
    int[] points = ask.points(market);
    for (int r = 0; r < points.length; r++) {
      SkillsAsk.Requirement asked = ask.requirements().get(r);
      int row = asked.licence() ? skills + asked.concept() : asked.concept();
      postings.add(document, row, VacancyPosting.of(points[r], asked.level()));
      if (asked.licence()) {
        baseSums[document] += (short) LicencePoints.unknown(points[r]);
      }
    }
  }

  /** Returns the segment with these codes and ids. */
  public VacancyColumns build(Columns columns) {
    return new VacancyColumns(columns, postings.build(columns.documents()), baseSums, missing);
  }
}
