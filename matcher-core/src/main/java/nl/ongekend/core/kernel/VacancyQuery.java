package nl.ongekend.core.kernel;

import java.util.ArrayList;
import java.util.List;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.SkillContext;
import nl.ongekend.core.score.SkillCredit;
import nl.ongekend.core.score.SkillsAsk;
import nl.ongekend.core.spi.SkillRelations;

/**
 * The skills of one vacancy, compiled once for all segments: for each requirement the claims that
 * count for it. Immutable but for caches; used by one thread.
 *
 * <p>Under {@link Bound#EXPECTED}, which ranks.
 */
public final class VacancyQuery {

  private final SkillsAsk ask;
  private final ScoringProfile profile;
  private final List<Requirement> requirements;
  private final List<Licence> licences;

  private VacancyQuery(
      SkillsAsk ask,
      ScoringProfile profile,
      List<Requirement> requirements,
      List<Licence> licences) {
    this.ask = ask;
    this.profile = profile;
    this.requirements = requirements;
    this.licences = licences;
  }

  /**
   * A requirement and the rows of claims that count for it.
   *
   * @param rows its own row and those of related claims
   */
  record Requirement(List<ClaimRow> rows) {}

  /**
   * A licence asked.
   *
   * @param row its row
   * @param points its points
   */
  record Licence(int row, int points) {}

  /**
   * Compiles the skills of a vacancy; O(requirements x fan-in).
   *
   * @param inverse the relations by required skill
   */
  public static VacancyQuery compile(
      SkillsAsk ask,
      SkillContext context,
      SkillRelations inverse,
      int skills,
      ScoringProfile profile) {
    List<Requirement> requirements = new ArrayList<>();
    List<Licence> licences = new ArrayList<>();
    int[] points = ask.points(context.market());
    for (int r = 0; r < points.length; r++) {
      SkillsAsk.Requirement asked = ask.requirements().get(r);
      if (asked.licence()) {
        licences.add(new Licence(skills + asked.concept(), points[r]));
      } else {
        requirements.add(requirement(asked, points[r], context, inverse));
      }
    }
    return new VacancyQuery(ask, profile, requirements, licences);
  }

  private static Requirement requirement(
      SkillsAsk.Requirement asked, int points, SkillContext context, SkillRelations inverse) {
    List<ClaimRow> rows = new ArrayList<>();
    rows.add(new ClaimRow(asked.concept(), SkillCredit.SAME, asked.level(), points, context));
    for (int i = 0; i < inverse.count(asked.concept()); i++) {
      int claimed = inverse.related(asked.concept(), i);
      int relatedness = inverse.relatedness(asked.concept(), i);
      rows.add(new ClaimRow(claimed, relatedness, asked.level(), points, context));
    }
    return new Requirement(rows);
  }

  /** Returns how many postings this query visits in a segment, for reports. */
  public long postings(PassportColumns passports) {
    Postings postings = passports.claims();
    long visited = 0;
    for (int block = 0; block < passports.columns().blocks(); block++) {
      for (Requirement requirement : requirements) {
        for (ClaimRow row : requirement.rows()) {
          visited += postings.end(block, row.row()) - postings.start(block, row.row());
        }
      }
      for (Licence licence : licences) {
        visited += postings.end(block, licence.row()) - postings.start(block, licence.row());
      }
    }
    return visited;
  }

  ScoringProfile profile() {
    return profile;
  }

  SkillsAsk.State state() {
    return ask.state();
  }

  List<Requirement> requirements() {
    return requirements;
  }

  List<Licence> licences() {
    return licences;
  }
}
