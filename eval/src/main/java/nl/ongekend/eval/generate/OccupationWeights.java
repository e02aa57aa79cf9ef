package nl.ongekend.eval.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.taxonomy.TaxonomySnapshot;

/**
 * How often each occupation comes: a Zipf distribution over ISCO-08 unit groups, and within a group
 * one over its occupations.
 *
 * <p>A hash of code or identifier gives the order, the same for every seed: a market has one
 * largest occupation, whoever looks at it. Groups of shortage sectors come earlier: the order is
 * that of exponential waiting times whose rate is the shortage of the sector, so that a sector with
 * rate 8 is four times as likely to lead as one with rate 2. Occupations without a skill do not
 * come at all.
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
    long[] weights = new long[taxonomy.occupationCount()];
    for (int rank = 0; rank < groups.size(); rank++) {
      long size = WeightedIndex.zipf(rank, GeneratorSettings.Market.GROUP_EXPONENT);
      groups.get(rank).divide(size, weights);
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
    Sector sector = SectorByIsco.of(taxonomy, members.getFirst());
    List<Integer> ranked = new ArrayList<>(members);
    ranked.sort(
        Comparator.comparing(
            (Integer occupation) -> hash(taxonomy.occupationId(occupation).uri().hashCode())));
    long[] weights = new long[ranked.size()];
    for (int rank = 0; rank < weights.length; rank++) {
      weights[rank] = WeightedIndex.zipf(rank, GeneratorSettings.Market.OCCUPATION_EXPONENT);
    }
    return new Group(
        waiting(isco, sector), List.copyOf(ranked), weights, WeightedIndex.of(weights));
  }

  /** An exponential waiting time with the shortage of the sector as its rate. */
  private static double waiting(int isco, Sector sector) {
    double uniform = (hash(isco) >>> 11) * 0x1.0p-53;
    return -StrictMath.log1p(-uniform) / GeneratorSettings.Market.shortage(sector);
  }

  private static long hash(int key) {
    return RandomStream.of(0, RandomStream.Domain.RANK, key).next();
  }

  /**
   * The occupations of one ISCO-08 unit group.
   *
   * @param waiting orders the groups, the largest first
   * @param members ordinals of the occupations, the largest first
   * @param weights of the members
   * @param index over the members
   */
  private record Group(double waiting, List<Integer> members, long[] weights, WeightedIndex index) {

    int pick(RandomStream random) {
      return members.get(index.pick(random));
    }

    /** Divides the size of the group over its members; both factors are at most 10^9. */
    void divide(long size, long[] weightByOccupation) {
      for (int rank = 0; rank < weights.length; rank++) {
        weightByOccupation[members.get(rank)] = Math.max(1, size * weights[rank] / index.total());
      }
    }
  }
}
