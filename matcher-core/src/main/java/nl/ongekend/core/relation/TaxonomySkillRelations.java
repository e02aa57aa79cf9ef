package nl.ongekend.core.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ongekend.core.score.SkillCredit;
import nl.ongekend.core.spi.SkillRelations;
import nl.ongekend.taxonomy.Csr;
import nl.ongekend.taxonomy.SkillKind;
import nl.ongekend.taxonomy.TaxonomySnapshot;

/**
 * Partial credit between skills from the direct edges of a taxonomy.
 *
 * <p>A claim counts 900 per mille for a broader skill (who can do the narrower can do most of the
 * broader), 500 for a narrower one, 400 for one joined by a skill-skill relation. One hop; at most
 * eight per claimed skill, the most related first, ties by concept id; licences take no part, for
 * nobody holds half a licence. Immutable.
 *
 * <p>Example: washing clients is a kind of providing care. Who claims to wash clients has 900 per
 * mille of providing care; who claims to provide care has 500 of washing clients.
 */
public final class TaxonomySkillRelations implements SkillRelations {

  /** The most skills that one claimed skill reaches. */
  public static final int MOST_RELATED = 8;

  private final int[] starts;
  private final int[] targets;
  private final short[] relatednesses;

  private TaxonomySkillRelations(int[] starts, int[] targets, short[] relatednesses) {
    this.starts = starts;
    this.targets = targets;
    this.relatednesses = relatednesses;
  }

  /** Returns the relations by claimed skill: from a claim to the skills it counts for. */
  public static TaxonomySkillRelations of(TaxonomySnapshot taxonomy) {
    List<List<Edge>> edgesByClaim = new ArrayList<>();
    for (int skill = 0; skill < taxonomy.skillCount(); skill++) {
      edgesByClaim.add(edges(taxonomy, skill));
    }
    return packed(edgesByClaim);
  }

  /** Returns the same relations by required skill: from a requirement to the claims that count. */
  public TaxonomySkillRelations inverse() {
    List<List<Edge>> edgesByRequired = new ArrayList<>();
    for (int skill = 0; skill < starts.length - 1; skill++) {
      edgesByRequired.add(new ArrayList<>());
    }
    for (int claimed = 0; claimed < starts.length - 1; claimed++) {
      for (int i = starts[claimed]; i < starts[claimed + 1]; i++) {
        edgesByRequired.get(targets[i]).add(new Edge(claimed, relatednesses[i]));
      }
    }
    return packed(edgesByRequired);
  }

  private static List<Edge> edges(TaxonomySnapshot taxonomy, int claimed) {
    Map<Integer, Integer> relatednessByTarget = new HashMap<>();
    if (taxonomy.skillKind(claimed) != SkillKind.LICENCE) {
      collect(
          taxonomy, claimed, taxonomy.broaderSkills(), SkillCredit.NARROWER, relatednessByTarget);
      collect(
          taxonomy, claimed, taxonomy.narrowerSkills(), SkillCredit.BROADER, relatednessByTarget);
      collect(
          taxonomy, claimed, taxonomy.relatedSkills(), SkillCredit.RELATED, relatednessByTarget);
    }
    return relatednessByTarget.entrySet().stream()
        .map(entry -> new Edge(entry.getKey(), entry.getValue()))
        .sorted(Edge.BY_RELATEDNESS)
        .limit(MOST_RELATED)
        .toList();
  }

  private static void collect(
      TaxonomySnapshot taxonomy,
      int claimed,
      Csr edges,
      int relatedness,
      Map<Integer, Integer> relatednessByTarget) {
    for (int i = 0; i < edges.size(claimed); i++) {
      int target = edges.get(claimed, i);
      if (target != claimed && taxonomy.skillKind(target) != SkillKind.LICENCE) {
        relatednessByTarget.merge(target, relatedness, Math::max);
      }
    }
  }

  private static TaxonomySkillRelations packed(List<List<Edge>> edgesBySkill) {
    int[] starts = new int[edgesBySkill.size() + 1];
    for (int skill = 0; skill < edgesBySkill.size(); skill++) {
      starts[skill + 1] = starts[skill] + edgesBySkill.get(skill).size();
    }
    int[] targets = new int[starts[edgesBySkill.size()]];
    short[] relatednesses = new short[targets.length];
    int at = 0;
    for (List<Edge> edges : edgesBySkill) {
      for (Edge edge : edges) {
        targets[at] = edge.skill();
        relatednesses[at++] = (short) edge.relatedness();
      }
    }
    return new TaxonomySkillRelations(starts, targets, relatednesses);
  }

  @Override
  public int count(int skill) {
    return starts[skill + 1] - starts[skill];
  }

  @Override
  public int related(int skill, int i) {
    return targets[starts[skill] + i];
  }

  @Override
  public int relatedness(int skill, int i) {
    return relatednesses[starts[skill] + i];
  }

  /** Ordinals are in the order of concept ids, so they break ties as the ids would. */
  private record Edge(int skill, int relatedness) {
    static final Comparator<Edge> BY_RELATEDNESS =
        Comparator.comparingInt((Edge edge) -> -edge.relatedness()).thenComparingInt(Edge::skill);
  }
}
