package nl.ongekend.core.reading.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.ongekend.core.reading.ConceptKind;
import nl.ongekend.core.reading.MatchedHow;
import nl.ongekend.core.reading.ReadConcept;
import nl.ongekend.taxonomy.Csr;
import nl.ongekend.taxonomy.TaxonomySnapshot;

/**
 * Occupations that the skills of a text speak for, when the text names none. They are offered, not
 * taken: many occupations share their skills.
 *
 * <p>Each skill that is taken speaks for the occupations it is essential in, the more the fewer
 * they are: {@code ln(occupations / occupations it is essential in)}. An occupation needs three
 * skills.
 */
final class OccupationInference {

  private static final int FEWEST_SKILLS = 3;
  private static final int MOST_OCCUPATIONS = 3;

  /** Of occupations inferred in this way few are right; see docs/reading.md. */
  private static final int CONFIDENCE = 200;

  private final TaxonomySnapshot taxonomy;
  private final double[] weight;
  private final int[] skills;

  private OccupationInference(TaxonomySnapshot taxonomy) {
    this.taxonomy = taxonomy;
    weight = new double[taxonomy.occupationCount()];
    skills = new int[weight.length];
  }

  /** Returns the occupations that skills speak for; none when an occupation was taken. */
  static List<ReadConcept> of(TaxonomySnapshot taxonomy, List<ReadConcept> seen) {
    boolean named =
        seen.stream().anyMatch(one -> one.taken() && one.kind() == ConceptKind.OCCUPATION);
    List<ReadConcept> taken =
        seen.stream().filter(one -> one.taken() && one.kind() == ConceptKind.SKILL).toList();
    if (named || taken.size() < FEWEST_SKILLS) {
      return List.of();
    }
    OccupationInference inference = new OccupationInference(taxonomy);
    taken.forEach(skill -> inference.add(taxonomy.skillOrdinal(skill.id())));
    List<ReadConcept> inferred = new ArrayList<>(inference.best());
    inferred.removeIf(one -> seen.stream().anyMatch(other -> other.id().equals(one.id())));
    return inferred;
  }

  private void add(int skill) {
    Csr essentialIn = taxonomy.essentialIn();
    for (int at = essentialIn.start(skill); at < essentialIn.end(skill); at++) {
      int occupation = essentialIn.value(at);
      weight[occupation] += Math.log((double) weight.length / essentialIn.size(skill));
      skills[occupation]++;
    }
  }

  private List<ReadConcept> best() {
    return IntStream.range(0, weight.length)
        .filter(occupation -> skills[occupation] >= FEWEST_SKILLS)
        .boxed()
        .sorted(Comparator.comparing((Integer occupation) -> -weight[occupation]))
        .limit(MOST_OCCUPATIONS)
        .map(this::inferred)
        .toList();
  }

  private ReadConcept inferred(int occupation) {
    return new ReadConcept(
        ConceptKind.OCCUPATION,
        taxonomy.occupationId(occupation),
        taxonomy.occupationLabels().preferred(occupation, "en"),
        "en",
        null,
        CONFIDENCE,
        false,
        MatchedHow.STRUCTURE,
        List.of());
  }
}
