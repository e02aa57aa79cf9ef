package nl.ongekend.core.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ongekend.core.profile.Profession;
import nl.ongekend.core.rule.RegulatedProfession;
import nl.ongekend.taxonomy.ConceptType;
import nl.ongekend.taxonomy.Csr;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import org.jspecify.annotations.Nullable;

/**
 * Work that is open to everybody and uses the skills of a regulated profession: what somebody can
 * do while waiting for recognition. Immutable and thread-safe.
 *
 * <pre>
 *   open(o)      no regulated profession is in the ISCO minor group of o, or some profession names
 *                o as work that is free of titles, reserved acts and staffing rules
 *   shared(a, o) skills essential for o that are essential or optional for a
 * </pre>
 *
 * A minor group (three digits) with one regulated profession in it counts as regulated whole, so
 * that nothing is called open by mistake. Work that the table of professions names comes first, in
 * its order; then what shares most skills, at least {@value #LEAST_SHARED}; ties by the URI of the
 * occupation.
 */
public final class MeanwhileWork {

  /** The most occupations of an answer. */
  public static final int MOST = 5;

  private static final int LEAST_SHARED = 3;

  private final TaxonomySnapshot taxonomy;
  private final List<RegulatedProfession> professions;
  private final int[] open;

  private MeanwhileWork(TaxonomySnapshot taxonomy, List<RegulatedProfession> professions) {
    this.taxonomy = taxonomy;
    this.professions = professions;
    Set<String> regulated =
        professions.stream()
            .flatMap(profession -> profession.isco().stream())
            .map(MeanwhileWork::minorGroup)
            .collect(Collectors.toSet());
    Set<String> free =
        professions.stream()
            .flatMap(profession -> profession.meanwhile().stream())
            .map(MeanwhileWork::folded)
            .collect(Collectors.toSet());
    this.open =
        IntStream.range(0, taxonomy.occupationCount())
            .filter(occupation ->
                !regulated.contains(minorGroup("%04d".formatted(taxonomy.isco(occupation))))
                    || names(occupation).anyMatch(free::contains))
            .toArray();
  }

  /** Returns the open work of a taxonomy beside these professions; O(occupations). */
  static MeanwhileWork of(TaxonomySnapshot taxonomy, List<RegulatedProfession> professions) {
    return new MeanwhileWork(taxonomy, professions);
  }

  private static String minorGroup(String unitGroup) {
    return unitGroup.substring(0, 3);
  }

  private Stream<String> names(int occupation) {
    return taxonomy.labels(ConceptType.OCCUPATION).all(occupation, "en").stream()
        .map(MeanwhileWork::folded);
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the open occupations near a regulated one, nearest first; at most {@link #MOST}.
   *
   * @param profession the regulated profession
   * @param occupation the ordinal of the occupation asked, or {@link TaxonomySnapshot#ABSENT}: then
   *     only what the table names
   */
  public List<Integer> listNear(Profession profession, int occupation) {
    Set<Integer> near = new LinkedHashSet<>(listNamed(profession));
    if (occupation != TaxonomySnapshot.ABSENT) {
      near.addAll(listSharing(occupation));
    }
    return near.stream().limit(MOST).toList();
  }

  private List<Integer> listNamed(Profession named) {
    List<Integer> found = new ArrayList<>();
    for (RegulatedProfession profession : professions) {
      if (profession.authority().equalsIgnoreCase(named.authority())
          && profession.name().equalsIgnoreCase(named.profession())) {
        for (String name : profession.meanwhile()) {
          Integer occupation = open(folded(name));
          if (occupation != null) {
            found.add(occupation);
          }
        }
      }
    }
    return found;
  }

  private @Nullable Integer open(String name) {
    for (int occupation : open) {
      if (names(occupation).anyMatch(name::equals)) {
        return occupation;
      }
    }
    return null;
  }

  private List<Integer> listSharing(int occupation) {
    SortedSet<Integer> skills = new TreeSet<>();
    addAll(skills, taxonomy.essentialSkills(), occupation);
    addAll(skills, taxonomy.optionalSkills(), occupation);
    return IntStream.of(open)
        .filter(other -> other != occupation && countShared(skills, other) >= LEAST_SHARED)
        .boxed()
        .sorted(
            Comparator.comparingInt((Integer other) -> -countShared(skills, other))
                .thenComparing(other -> taxonomy.occupationId(other)))
        .limit(MOST)
        .toList();
  }

  private static void addAll(SortedSet<Integer> skills, Csr relation, int occupation) {
    for (int i = 0; i < relation.size(occupation); i++) {
      skills.add(relation.get(occupation, i));
    }
  }

  private int countShared(SortedSet<Integer> skills, int other) {
    Csr essential = taxonomy.essentialSkills();
    int shared = 0;
    for (int i = 0; i < essential.size(other); i++) {
      shared += skills.contains(essential.get(other, i)) ? 1 : 0;
    }
    return shared;
  }
}
