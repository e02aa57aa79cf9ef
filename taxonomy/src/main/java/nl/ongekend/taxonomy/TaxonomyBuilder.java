package nl.ongekend.taxonomy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects concepts, labels and relations from one or more sources, and builds a snapshot of them.
 *
 * <p><b>Several sources</b> are merged in the order in which they are added. The last preferred
 * label counts and those before it become alternatives; so an import wins from the starter
 * taxonomy, and an overlay from both. Facts (kind, ISCO group, sector, half-life) keep their first
 * value. Relations are united; a skill that one source calls essential for an occupation and
 * another optional is essential.
 *
 * <p>Concepts and relations may be added in any order: whether they fit together is checked by
 * {@link #build()}. Not thread-safe. A builder can go on after building.
 *
 * <p>Example, the worked example of {@code TaxonomyBuilderTest}:
 *
 * <pre>{@code
 * TaxonomySnapshot snapshot =
 *     new TaxonomyBuilder()
 *         .addOccupation(welder, 7212)
 *         .addSkill(weld, SkillKind.SKILL)
 *         .addPreferred(welder, Label.of("en", "welder"))
 *         .relate(Relation.ESSENTIAL_SKILL, welder, weld)
 *         .build();
 * }</pre>
 */
public final class TaxonomyBuilder {

  private static final int MAX_HALF_LIFE_MONTHS = 600;

  private final Map<ConceptId, ConceptDraft> drafts = new HashMap<>();
  private final Map<Relation, Map<ConceptId, Set<ConceptId>>> edges = new EnumMap<>(Relation.class);
  private final Set<CrosswalkEdge> crosswalk = new LinkedHashSet<>();

  /** Creates a builder without any concepts. */
  public TaxonomyBuilder() {
    for (Relation relation : Relation.values()) {
      edges.put(relation, new LinkedHashMap<>());
    }
  }

  /**
   * Returns a builder that holds what a snapshot says, so that more sources can be added to it.
   * What it builds without them is the same snapshot.
   */
  public static TaxonomyBuilder copyOf(TaxonomySnapshot snapshot) {
    return SnapshotUnpacking.unpack(snapshot);
  }

  /**
   * Adds an occupation.
   *
   * @param isco its ISCO-08 unit group, or {@link IscoCodes#NONE}
   * @throws IllegalArgumentException if there is no such unit group, or the id is of another type
   */
  public TaxonomyBuilder addOccupation(ConceptId id, int isco) {
    if (isco != IscoCodes.NONE) {
      IscoCodes.parse(IscoCodes.format(isco));
    }
    draft(id, ConceptType.OCCUPATION).isco(isco);
    return this;
  }

  /**
   * Adds a skill.
   *
   * @throws IllegalArgumentException if the id is of another type
   */
  public TaxonomyBuilder addSkill(ConceptId id, SkillKind kind) {
    draft(id, ConceptType.SKILL).kind(kind);
    return this;
  }

  /**
   * Adds a group of skills or occupations.
   *
   * @throws IllegalArgumentException if the id is of another type
   */
  public TaxonomyBuilder addGroup(ConceptId id) {
    draft(id, ConceptType.GROUP);
    return this;
  }

  /**
   * Says in which sector an occupation is.
   *
   * @param sector not blank
   * @throws IllegalArgumentException if the occupation was not added, or the sector is blank
   */
  public TaxonomyBuilder sector(ConceptId occupation, String sector) {
    if (sector.isBlank()) {
      throw new IllegalArgumentException(
          "sector (%s) of %s must not be blank.".formatted(sector, occupation));
    }
    known(occupation, ConceptType.OCCUPATION).sector(sector);
    return this;
  }

  /**
   * Says after how many months the value of a skill halves when it is not practised.
   *
   * @param months in [1, 600]
   * @param source where that is written, not blank
   * @throws IllegalArgumentException if the skill was not added, or the half-life is not accepted
   */
  public TaxonomyBuilder halfLife(ConceptId skill, int months, String source) {
    if (months < 1 || months > MAX_HALF_LIFE_MONTHS || source.isBlank()) {
      throw new IllegalArgumentException(
          "half-life (%d months, source: %s) of %s must be 1 to %d months and have a source."
              .formatted(months, source, skill, MAX_HALF_LIFE_MONTHS));
    }
    known(skill, ConceptType.SKILL).halfLife(months, source);
    return this;
  }

  /**
   * Gives a concept its preferred label in a language; an earlier one becomes an alternative.
   *
   * @throws IllegalArgumentException if the concept was not added
   */
  public TaxonomyBuilder addPreferred(ConceptId id, Label label) {
    known(id).preferred(label);
    return this;
  }

  /**
   * Gives a concept another label in a language.
   *
   * @throws IllegalArgumentException if the concept was not added
   */
  public TaxonomyBuilder addAlternative(ConceptId id, Label label) {
    known(id).alternative(label);
    return this;
  }

  /**
   * Relates two concepts, which may be added later.
   *
   * @throws IllegalArgumentException if they are the same concept
   */
  public TaxonomyBuilder relate(Relation relation, ConceptId from, ConceptId to) {
    if (from.equals(to)) {
      throw new IllegalArgumentException(
          "%s (%s) must connect two different concepts.".formatted(relation, from));
    }
    edges(relation).computeIfAbsent(from, id -> new LinkedHashSet<>()).add(to);
    return this;
  }

  /** Says that an identifier of another classification stands for a concept. */
  public TaxonomyBuilder addCrosswalk(CrosswalkEdge edge) {
    crosswalk.add(edge);
    return this;
  }

  /** Returns the type under which a concept was added, if it was. */
  public Optional<ConceptType> findType(ConceptId id) {
    ConceptDraft draft = drafts.get(id);
    return draft == null ? Optional.empty() : Optional.of(draft.type());
  }

  /**
   * Returns whether the relation leads from one concept to the other in one or more steps.
   *
   * <p>A hierarchy may get an edge from {@code a} to {@code b} as long as it does not lead from
   * {@code b} to {@code a}.
   */
  public boolean leadsTo(Relation relation, ConceptId from, ConceptId to) {
    Map<ConceptId, Set<ConceptId>> byStart = edges(relation);
    Set<ConceptId> seen = new HashSet<>();
    Deque<ConceptId> open = new ArrayDeque<>(byStart.getOrDefault(from, Set.of()));
    while (!open.isEmpty()) {
      ConceptId concept = open.pop();
      if (concept.equals(to)) {
        return true;
      }
      if (seen.add(concept)) {
        open.addAll(byStart.getOrDefault(concept, Set.of()));
      }
    }
    return false;
  }

  /**
   * Adds everything the other builder holds, as a later source; the other one stays as it is.
   *
   * @throws IllegalArgumentException if a concept has different types in the two; then nothing of
   *     the other builder has been added
   */
  public TaxonomyBuilder merge(TaxonomyBuilder other) {
    other.drafts.forEach((id, draft) -> requireType(id, draft.type()));
    other.drafts.forEach((id, draft) -> draft(id, draft.type()).merge(draft));
    other.forEachEdge(this::relate);
    crosswalk.addAll(other.crosswalk);
    return this;
  }

  /**
   * Returns a snapshot of everything added so far.
   *
   * @throws IllegalStateException if a relation or crosswalk leads to a concept that was not added
   *     or is of the wrong type, or if a hierarchy has a cycle; the message lists all of them
   */
  public TaxonomySnapshot build() {
    List<String> problems = new ArrayList<>();
    Map<ConceptType, List<ConceptId>> ids = sortedIds();
    Map<Relation, Csr> relations = relations(ids, problems);
    List<CrosswalkEdge> sortedCrosswalk = sortedCrosswalk(problems);
    if (!problems.isEmpty()) {
      throw new IllegalStateException(
          "the taxonomy must fit together; problems: "
              + problems.size()
              + "\n"
              + String.join("\n", problems));
    }
    SnapshotContent content =
        new SnapshotContent(
            labels(ids),
            drafts(ids, ConceptType.OCCUPATION).map(ConceptDraft::occupation).toList(),
            drafts(ids, ConceptType.SKILL).map(ConceptDraft::skill).toList(),
            relations,
            sortedCrosswalk);
    return SnapshotCodec.snapshot(content);
  }

  private ConceptDraft draft(ConceptId id, ConceptType type) {
    requireType(id, type);
    return drafts.computeIfAbsent(id, i -> new ConceptDraft(type));
  }

  private void requireType(ConceptId id, ConceptType type) {
    ConceptDraft draft = drafts.get(id);
    if (draft != null && draft.type() != type) {
      throw new IllegalArgumentException(
          "concept (%s) must have one type: it is %s here and %s elsewhere.%n"
                  .formatted(id, type, draft.type())
              + "Give one of the two another identifier.");
    }
  }

  private ConceptDraft known(ConceptId id) {
    ConceptDraft draft = drafts.get(id);
    if (draft == null) {
      throw new IllegalArgumentException(
          "concept (%s) must be added before anything is said about it.".formatted(id));
    }
    return draft;
  }

  private ConceptDraft known(ConceptId id, ConceptType type) {
    requireType(id, type);
    return known(id);
  }

  private Map<ConceptId, Set<ConceptId>> edges(Relation relation) {
    return Objects.requireNonNull(edges.get(relation));
  }

  private void forEachEdge(EdgeConsumer consumer) {
    edges.forEach((relation, byStart) ->
        byStart.forEach((from, ends) -> ends.forEach(to -> consumer.accept(relation, from, to))));
  }

  private Map<ConceptType, List<ConceptId>> sortedIds() {
    Map<ConceptType, List<ConceptId>> ids = new EnumMap<>(ConceptType.class);
    for (ConceptType type : ConceptType.values()) {
      ids.put(
          type,
          drafts.entrySet().stream()
              .filter(entry -> entry.getValue().type() == type)
              .map(Map.Entry::getKey)
              .sorted()
              .toList());
    }
    return ids;
  }

  private Stream<ConceptDraft> drafts(Map<ConceptType, List<ConceptId>> ids, ConceptType type) {
    return ids.getOrDefault(type, List.of()).stream().map(this::known);
  }

  private Map<ConceptType, Labels> labels(Map<ConceptType, List<ConceptId>> ids) {
    Map<ConceptType, Labels> labels = new EnumMap<>(ConceptType.class);
    ids.forEach((type, own) -> labels.put(type, new Labels(own, labelsByLanguage(own))));
    return labels;
  }

  private NavigableMap<String, List<Labels.@Nullable Entry>> labelsByLanguage(List<ConceptId> ids) {
    Set<String> languages = new TreeSet<>();
    ids.forEach(id -> languages.addAll(known(id).languages()));
    NavigableMap<String, List<Labels.@Nullable Entry>> byLanguage = new TreeMap<>();
    for (String language : languages) {
      List<Labels.@Nullable Entry> entries = new ArrayList<>(ids.size());
      ids.forEach(id -> entries.add(known(id).entry(language)));
      byLanguage.put(language, entries);
    }
    return byLanguage;
  }

  private Map<Relation, Csr> relations(
      Map<ConceptType, List<ConceptId>> ids, List<String> problems) {
    RelationAssembly assembly = new RelationAssembly(ids);
    forEachEdge(assembly::add);
    forEachIscoGroup(assembly::add);
    Map<Relation, Csr> relations = assembly.assemble();
    problems.addAll(assembly.problems());
    return relations;
  }

  private List<CrosswalkEdge> sortedCrosswalk(List<String> problems) {
    for (CrosswalkEdge edge : crosswalk) {
      if (!drafts.containsKey(edge.concept())) {
        problems.add(
            "crosswalk from %s leads to %s, which is not a concept of the taxonomy"
                .formatted(edge.foreignId(), edge.concept()));
      }
    }
    return crosswalk.stream()
        .sorted(
            Comparator.comparing(CrosswalkEdge::foreignId)
                .thenComparing(edge -> -edge.confidencePerMille())
                .thenComparing(CrosswalkEdge::concept))
        .toList();
  }

  /** An occupation belongs to the group of its ISCO code as soon as a source has that group. */
  private void forEachIscoGroup(EdgeConsumer consumer) {
    drafts.forEach((id, draft) -> {
      ConceptId group =
          ConceptId.of(ConceptId.ESCO_ISCO + "C" + IscoCodes.format(draft.occupation().isco()));
      if (draft.type() == ConceptType.OCCUPATION && drafts.containsKey(group)) {
        consumer.accept(Relation.GROUP_OF_OCCUPATION, id, group);
      }
    });
  }

  /** What is done with each edge of each relation. */
  @FunctionalInterface
  private interface EdgeConsumer {
    void accept(Relation relation, ConceptId from, ConceptId to);
  }
}
