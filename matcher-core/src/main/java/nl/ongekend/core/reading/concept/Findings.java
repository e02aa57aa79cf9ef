package nl.ongekend.core.reading.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.ongekend.core.profile.Importance;
import nl.ongekend.core.reading.ConceptKind;
import nl.ongekend.core.reading.ReadConcept;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.Span;
import nl.ongekend.core.reading.concept.Evidence.Standing;
import nl.ongekend.core.reading.concept.RequirementCues.Cue;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import org.jspecify.annotations.Nullable;

/** What was seen in one text, concept by concept, until all of it is known. */
final class Findings {

  /** Less of a label speaks for nothing. */
  private static final double LEAST_SHARE = 0.4;

  private final LabelIndex labels;
  private final ReadingKind kind;
  private final Map<Integer, List<Seen>> byConcept = new LinkedHashMap<>();
  private final Map<Span, List<Sighting>> byPlace = new HashMap<>();

  Findings(LabelIndex labels, ReadingKind kind) {
    this.labels = labels;
    this.kind = kind;
  }

  /**
   * A concept at a place, with what the text says about it there.
   *
   * @param partial how sure it is by part of a label or by likeness; missing where a label stands
   */
  private record Seen(
      Sighting sighting, Standing standing, @Nullable Cue cue, @Nullable Integer partial) {

    boolean isWhole() {
      return partial == null;
    }
  }

  /** Adds what was seen in a passage. */
  void add(Sighting sighting, ReadPassage passage) {
    see(sighting, passage, null);
    byPlace.computeIfAbsent(sighting.span(), _ -> new ArrayList<>()).add(sighting);
  }

  /** Adds a skill that only part of a label speaks for, unless it was seen already. */
  void addPart(Sighting sighting, ReadPassage passage, double share) {
    if (share >= LEAST_SHARE && !byConcept.containsKey(sighting.concept())) {
      see(sighting, passage, Calibration.ofPart(share));
    }
  }

  /** Adds a concept that a phrase is like, unless the text speaks for it more elsewhere. */
  void addSimilar(Sighting sighting, ReadPassage passage, double likeness) {
    int concept = sighting.concept();
    int confidence = Calibration.ofLikeness(likeness);
    List<Seen> before = byConcept.getOrDefault(concept, List.of());
    if (confidence >= Calibration.OFFERED && confidence > best(concept, before)) {
      // What is less like it says no more about where it stands.
      byConcept.put(concept, new ArrayList<>(before.stream().filter(Seen::isWhole).toList()));
      see(sighting, passage, confidence);
    }
  }

  private int best(int concept, List<Seen> places) {
    int support = places.isEmpty() ? 0 : support(concept);
    return places.stream().mapToInt(seen -> confidence(concept, seen, support)).max().orElse(0);
  }

  private void see(Sighting sighting, ReadPassage passage, @Nullable Integer partial) {
    Cue cue = passage.cue(sighting.match());
    boolean denied = cue == Cue.NOT || (cue == Cue.LEARN && kind == ReadingKind.PASSPORT);
    byConcept
        .computeIfAbsent(sighting.concept(), _ -> new ArrayList<>())
        .add(new Seen(sighting, denied ? Standing.DENIED : passage.standing(), cue, partial));
  }

  /** Returns the ordinals of the occupations that are sure enough to be taken. */
  Set<Integer> occupations() {
    Set<Integer> occupations = new TreeSet<>();
    byConcept.forEach((concept, places) -> {
      if (labels.kind(concept) == ConceptKind.OCCUPATION && concept(concept, places).taken()) {
        occupations.add(labels.ordinal(concept));
      }
    });
    return occupations;
  }

  /** Returns the concepts with their confidence, in no order. */
  List<ReadConcept> concepts() {
    List<ReadConcept> seen = new ArrayList<>();
    byConcept.forEach((concept, places) -> seen.add(concept(concept, places)));
    return Stream.concat(seen.stream(), OccupationInference.of(labels.taxonomy(), seen).stream())
        .toList();
  }

  private ReadConcept concept(int concept, List<Seen> places) {
    int support = support(concept);
    Comparator<Seen> byConfidence =
        Comparator.comparingInt(seen -> confidence(concept, seen, support));
    Seen best = places.stream().max(byConfidence).orElseThrow();
    int label = best.sighting().match().label();
    int confidence = confidence(concept, best, support);
    ConceptKind conceptKind = labels.kind(concept);
    return new ReadConcept(
        conceptKind,
        labels.id(concept),
        labels.text(label),
        labels.language(label),
        conceptKind == ConceptKind.SKILL && kind == ReadingKind.VACANCY ? importance(places) : null,
        confidence,
        confidence >= Calibration.TAKEN,
        best.sighting().match().how(),
        places.stream().map(seen -> seen.sighting().span()).sorted().distinct().toList());
  }

  private int confidence(int concept, Seen seen, int support) {
    if (seen.partial() != null) {
      return Calibration.at(seen.partial(), seen.standing());
    }
    LabelMatch match = seen.sighting().match();
    return Calibration.confidence(
        labels.kind(concept),
        new Evidence(
            match.how(),
            labels.size(match.label()),
            labels.rarity(match.label()),
            seen.sighting().preferred(),
            match.gap(),
            rivals(seen.sighting()),
            support,
            seen.standing()));
  }

  /** Returns how many other concepts of its kind have as good a label at the same place. */
  private int rivals(Sighting sighting) {
    return (int)
        Objects.requireNonNull(byPlace.get(sighting.span())).stream()
            .filter(other -> other.concept() != sighting.concept())
            .filter(other -> labels.kind(other.concept()) == labels.kind(sighting.concept()))
            .filter(other -> other.isAsGoodAs(sighting))
            .count();
  }

  /** Returns how many other concepts of the text the taxonomy links to one. */
  private int support(int concept) {
    TaxonomySnapshot taxonomy = labels.taxonomy();
    boolean occupation = labels.kind(concept) == ConceptKind.OCCUPATION;
    int support = 0;
    for (int other : byConcept.keySet()) {
      if (labels.kind(other) != labels.kind(concept) && !sharePlace(concept, other)) {
        int work = labels.ordinal(occupation ? concept : other);
        int skill = labels.ordinal(occupation ? other : concept);
        boolean linked =
            taxonomy.essentialSkills().contains(work, skill)
                || taxonomy.optionalSkills().contains(work, skill);
        support += linked ? 1 : 0;
      }
    }
    return support;
  }

  /** Whether two are read from the same words, so that neither speaks for the other. */
  private boolean sharePlace(int concept, int other) {
    return places(concept).anyMatch(place -> places(other).anyMatch(place::overlaps));
  }

  private Stream<Span> places(int concept) {
    return Objects.requireNonNull(byConcept.get(concept)).stream()
        .map(seen -> seen.sighting().span());
  }

  /** Returns how much a vacancy wants a skill: what it says first; the work itself is essential. */
  private static Importance importance(List<Seen> places) {
    return places.stream()
        .map(seen -> importance(seen.cue()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(Importance.ESSENTIAL);
  }

  private static @Nullable Importance importance(@Nullable Cue cue) {
    return switch (cue) {
      case MUST -> Importance.ESSENTIAL;
      case NICE -> Importance.DESIRED;
      case LEARN -> Importance.TRAINABLE;
      case null, default -> null;
    };
  }
}
