package nl.ongekend.eval.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.eval.generate.GeneratorSettings.Market;
import nl.ongekend.taxonomy.TaxonomySnapshot;

/**
 * How often each occupation comes: a Zipf distribution over ISCO-08 unit groups, and within a group
 * one over its occupations.
 *
 * <p>A hash of code or identifier gives the order, the same for every seed: a market has one
 * largest occupation, whoever looks at it. Occupations of which a source states the sector, those
 * of the starter taxonomy, come first in their group, and groups that hold one come earlier: the
 * order is that of exponential waiting times whose rate is the shortage of the sector, so that a
 * sector with rate 8 is four times as likely to lead as one with rate 2. At the same rank they are
 * as much larger. Occupations without a skill do not come at all.
 */
final class OccupationWeights {

  private final WeightedIndex all;
  private final SortedMap<Integer, Group> groupByIsco;
  private final long[] weightBySector = new long[Sector.values().length];

  /**
   * Ranks the occupations.
   *
   * @throws IllegalArgumentException if no occupation has a skill
   */
  OccupationWeights(TaxonomySnapshot taxonomy) {
    groupByIsco = groups(taxonomy);
    List<Group> groups = new ArrayList<>(groupByIsco.values());
    groups.sort(Comparator.comparingDouble(Group::waiting));
    WeightedIndex sizes = WeightedIndex.zipf(groups.size(), Market.GROUP_EXPONENT);
    long[] weights = new long[taxonomy.occupationCount()];
    for (int rank = 0; rank < groups.size(); rank++) {
      Group group = groups.get(rank);
      group.divide(sizes.weight(rank) * group.shortage() / Market.MOST_SHORTAGE, weights);
    }
    all = WeightedIndex.of(weights);
    for (int occupation = 0; occupation < weights.length; occupation++) {
      Sector sector = SectorByIsco.of(taxonomy, occupation);
      weightBySector[sector.ordinal()] += weights[occupation];
    }
  }

  /** Returns the part of all work that is in a sector, in [0, 1000] per mille, rounded down. */
  int perMille(Sector sector) {
    return (int) (weightBySector[sector.ordinal()] / (all.total() / 1000 + 1));
  }

  /** Returns the ordinal of an occupation. */
  int pick(RandomStream random) {
    return all.pick(random);
  }

  /**
   * Returns the ordinal of an occupation of an ISCO-08 unit group that has occupations with skills.
   */
  int pickInGroup(int isco, RandomStream random) {
    Group group = groupByIsco.get(isco);
    if (group == null) {
      throw new IllegalArgumentException(
          "ISCO group (%d) has no occupation with skills.%nMaybe the taxonomy is another one."
              .formatted(isco));
    }
    return group.pick(random);
  }

  private static SortedMap<Integer, Group> groups(TaxonomySnapshot taxonomy) {
    SortedMap<Integer, List<Integer>> membersByIsco = new TreeMap<>();
    for (int o = 0; o < taxonomy.occupationCount(); o++) {
      if (taxonomy.essentialSkills().size(o) + taxonomy.optionalSkills().size(o) > 0) {
        membersByIsco.computeIfAbsent(taxonomy.isco(o), code -> new ArrayList<>()).add(o);
      }
    }
    SortedMap<Integer, Group> groups = new TreeMap<>();
    membersByIsco.forEach((isco, members) -> groups.put(isco, group(taxonomy, isco, members)));
    return groups;
  }

  private static Group group(TaxonomySnapshot taxonomy, int isco, List<Integer> members) {
    List<Integer> ranked = new ArrayList<>(members);
    ranked.sort(
        Comparator.comparing((Integer occupation) -> taxonomy.sector(occupation) == null)
            .thenComparing(occupation -> hash(taxonomy.occupationId(occupation).uri().hashCode())));
    int first = ranked.getFirst();
    boolean described = taxonomy.sector(first) != null;
    int shortage = described ? Market.shortage(SectorByIsco.of(taxonomy, first)) : 1;
    return new Group(
        waiting(isco, shortage),
        shortage,
        List.copyOf(ranked),
        WeightedIndex.zipf(ranked.size(), Market.OCCUPATION_EXPONENT));
  }

  /** An exponential waiting time with the shortage of the sector as its rate. */
  private static double waiting(int isco, int shortage) {
    double uniform = (hash(isco) >>> 11) * 0x1.0p-53;
    return -StrictMath.log1p(-uniform) / shortage;
  }

  private static long hash(int key) {
    return RandomStream.of(Market.ORDER, RandomStream.Domain.RANK, key).next();
  }

  /**
   * The occupations of one ISCO-08 unit group.
   *
   * @param waiting orders the groups, the largest first
   * @param shortage of the sector
   * @param members ordinals of the occupations, the largest first
   * @param index how often each comes
   */
  private record Group(double waiting, int shortage, List<Integer> members, WeightedIndex index) {

    int pick(RandomStream random) {
      return members.get(index.pick(random));
    }

    /** Divides the size of the group over its members; both factors are at most 10^9. */
    void divide(long size, long[] weightByOccupation) {
      for (int rank = 0; rank < members.size(); rank++) {
        long part = size * index.weight(rank) / index.total();
        weightByOccupation[members.get(rank)] = Math.max(1, part);
      }
    }
  }
}
