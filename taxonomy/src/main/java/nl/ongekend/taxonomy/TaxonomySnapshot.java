package nl.ongekend.taxonomy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Occupations, skills and groups with their labels and relations: one immutable state of the
 * taxonomy.
 *
 * <p>Concepts of a type are numbered densely from zero in the order of their {@link ConceptId}. An
 * ordinal means nothing outside its snapshot. A method that takes an ordinal throws an {@link
 * IndexOutOfBoundsException} when it is not in {@code [0, count)}.
 *
 * <p>Two snapshots with the same {@link #version()} have the same content, and so the same
 * ordinals.
 *
 * <p>Immutable and thread-safe. Reading by ordinal is O(1) and does not allocate; from identifier
 * to ordinal is O(log n).
 */
public final class TaxonomySnapshot {

  /** The ordinal of a concept that the snapshot does not have. */
  public static final int ABSENT = -1;

  private final SnapshotContent content;
  private final String version;
  private final int[] iscoByOccupation;
  private final SkillKind[] kindBySkill;
  private final int[] halfLifeBySkill;
  private final Map<Relation, Csr> inverses;
  private final SequencedMap<String, List<CrosswalkEdge>> crosswalk;
  private final ConcurrentMap<ConceptType, LabelSearch> searches = new ConcurrentHashMap<>();

  /** The version must be the hash of the content; {@link SnapshotCodec} computes it. */
  TaxonomySnapshot(SnapshotContent content, String version) {
    this.content = content;
    this.version = version;
    iscoByOccupation = content.occupations().stream().mapToInt(facts -> facts.isco()).toArray();
    kindBySkill = content.skills().stream().map(facts -> facts.kind()).toArray(SkillKind[]::new);
    halfLifeBySkill = content.skills().stream().mapToInt(facts -> facts.halfLifeMonths()).toArray();
    inverses = inverses(content);
    crosswalk = byForeignId(content.crosswalk());
  }

  /** Returns the lower-case hexadecimal SHA-256 of the content: 64 characters. */
  public String version() {
    return version;
  }

  /** Returns the number of concepts of a type. */
  public int count(ConceptType type) {
    return labels(type).count();
  }

  /** Returns the identifier of a concept. */
  public ConceptId id(ConceptType type, int ordinal) {
    return labels(type).ids().get(ordinal);
  }

  /**
   * Returns the ordinal of a concept among its type, {@link #ABSENT} when it is not of that type.
   */
  public int ordinal(ConceptType type, ConceptId id) {
    return Math.max(Collections.binarySearch(labels(type).ids(), id), ABSENT);
  }

  /** Returns the labels of a type. */
  public Labels labels(ConceptType type) {
    return Objects.requireNonNull(content.labels().get(type));
  }

  /** Returns the type of a concept, if the snapshot has it. */
  public Optional<ConceptType> findType(ConceptId id) {
    for (ConceptType type : ConceptType.values()) {
      if (ordinal(type, id) != ABSENT) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** Returns the number of occupations. */
  public int occupationCount() {
    return iscoByOccupation.length;
  }

  /** Returns the number of skills. */
  public int skillCount() {
    return kindBySkill.length;
  }

  /** Returns the number of groups. */
  public int groupCount() {
    return count(ConceptType.GROUP);
  }

  /** Returns the identifier of an occupation. */
  public ConceptId occupationId(int occupation) {
    return id(ConceptType.OCCUPATION, occupation);
  }

  /** Returns the identifier of a skill. */
  public ConceptId skillId(int skill) {
    return id(ConceptType.SKILL, skill);
  }

  /** Returns the identifier of a group. */
  public ConceptId groupId(int group) {
    return id(ConceptType.GROUP, group);
  }

  /** Returns the ordinal of an occupation, or {@link #ABSENT}. */
  public int occupationOrdinal(ConceptId id) {
    return ordinal(ConceptType.OCCUPATION, id);
  }

  /** Returns the ordinal of a skill, or {@link #ABSENT}. */
  public int skillOrdinal(ConceptId id) {
    return ordinal(ConceptType.SKILL, id);
  }

  /** Returns the ordinal of a group, or {@link #ABSENT}. */
  public int groupOrdinal(ConceptId id) {
    return ordinal(ConceptType.GROUP, id);
  }

  /**
   * Returns the ISCO-08 unit group of an occupation as a number (110 for {@code "0110"}), {@link
   * IscoCodes#NONE} when it has none.
   */
  public int isco(int occupation) {
    return iscoByOccupation[occupation];
  }

  /**
   * Returns the sector of an occupation, for example {@code care}; absent when no source says it.
   */
  public @Nullable String sector(int occupation) {
    return content.occupations().get(occupation).sector();
  }

  /** Returns the kind of a skill. */
  public SkillKind skillKind(int skill) {
    return kindBySkill[skill];
  }

  /**
   * Returns after how many months the value of the skill halves when it is not practised; 0 when no
   * source says so, which is the rule.
   */
  public int halfLifeMonths(int skill) {
    return halfLifeBySkill[skill];
  }

  /** Returns where the half-life of a skill is written; present exactly when it has one. */
  public Optional<String> findHalfLifeSource(int skill) {
    return Optional.ofNullable(content.skills().get(skill).halfLifeSource());
  }

  /** Returns the edges of a relation; rows and values are ordinals of its two types. */
  public Csr relation(Relation relation) {
    return Objects.requireNonNull(content.relations().get(relation));
  }

  /** Returns the edges of a relation read backwards. */
  public Csr inverse(Relation relation) {
    return Objects.requireNonNull(inverses.get(relation));
  }

  /** Returns per occupation the skills it cannot be done without. */
  public Csr essentialSkills() {
    return relation(Relation.ESSENTIAL_SKILL);
  }

  /** Returns per occupation the skills that some jobs use; none of them is essential as well. */
  public Csr optionalSkills() {
    return relation(Relation.OPTIONAL_SKILL);
  }

  /** Returns per skill the occupations it is essential for. */
  public Csr essentialIn() {
    return inverse(Relation.ESSENTIAL_SKILL);
  }

  /** Returns per skill the occupations it is optional for. */
  public Csr optionalIn() {
    return inverse(Relation.OPTIONAL_SKILL);
  }

  /** Returns per skill the skills it is a kind of; direct edges only, without cycles. */
  public Csr broaderSkills() {
    return relation(Relation.BROADER_SKILL);
  }

  /** Returns per skill the skills that are a kind of it; direct edges only. */
  public Csr narrowerSkills() {
    return inverse(Relation.BROADER_SKILL);
  }

  /** Returns per skill the skills near to it; symmetric. */
  public Csr relatedSkills() {
    return relation(Relation.RELATED_SKILL);
  }

  /** Returns per skill the groups it belongs to. */
  public Csr groupsOfSkill() {
    return relation(Relation.GROUP_OF_SKILL);
  }

  /** Returns per group the skills that belong to it. */
  public Csr skillsOfGroup() {
    return inverse(Relation.GROUP_OF_SKILL);
  }

  /** Returns per occupation the occupations it is a kind of; direct edges only. */
  public Csr broaderOccupations() {
    return relation(Relation.BROADER_OCCUPATION);
  }

  /** Returns per occupation the occupations that are a kind of it; direct edges only. */
  public Csr narrowerOccupations() {
    return inverse(Relation.BROADER_OCCUPATION);
  }

  /** Returns per occupation the groups it belongs to. */
  public Csr groupsOfOccupation() {
    return relation(Relation.GROUP_OF_OCCUPATION);
  }

  /** Returns per group the groups it is part of; direct edges only. */
  public Csr broaderGroups() {
    return relation(Relation.BROADER_GROUP);
  }

  /** Returns the labels of the occupations. */
  public Labels occupationLabels() {
    return labels(ConceptType.OCCUPATION);
  }

  /** Returns the labels of the skills. */
  public Labels skillLabels() {
    return labels(ConceptType.SKILL);
  }

  /** Returns the labels of the groups. */
  public Labels groupLabels() {
    return labels(ConceptType.GROUP);
  }

  /**
   * Returns the concepts of other classifications that stand for concepts of this one, by foreign
   * id; the most certain edge first, then by concept.
   */
  public SequencedMap<String, List<CrosswalkEdge>> crosswalk() {
    return crosswalk;
  }

  /**
   * Returns the concepts of a type that have a label like the text.
   *
   * <p>Case, accents and punctuation do not count. A label matches when it is the text, starts with
   * it, or has a later word from which on it starts with the text. Each concept is returned once,
   * with its best label. Order: {@link ConceptHit.Match}, preferred label first, shorter label
   * first, label, language, identifier.
   *
   * <p>The first search of a type prepares an index of its labels; after that a search costs O(log
   * labels + matches).
   *
   * @param text what somebody typed; without letters or digits nothing is found
   * @param language the language of the labels to search; absent for all languages
   * @param limit largest number of hits, at least 1
   */
  public List<ConceptHit> search(
      String text, @Nullable String language, ConceptType type, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit (%d) must be at least 1.".formatted(limit));
    }
    return searches
        .computeIfAbsent(type, t -> new LabelSearch(labels(t)))
        .search(text, language, limit);
  }

  /** Two snapshots are equal when their versions are: their content is the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof TaxonomySnapshot snapshot && version.equals(snapshot.version);
  }

  @Override
  public int hashCode() {
    return version.hashCode();
  }

  @Override
  public String toString() {
    return "TaxonomySnapshot[%s: %d occupations, %d skills, %d groups]"
        .formatted(version.substring(0, 12), occupationCount(), skillCount(), groupCount());
  }

  SnapshotContent content() {
    return content;
  }

  private static Map<Relation, Csr> inverses(SnapshotContent content) {
    Map<Relation, Csr> inverses = new EnumMap<>(Relation.class);
    content
        .relations()
        .forEach((relation, csr) -> {
          Labels values = Objects.requireNonNull(content.labels().get(relation.to()));
          inverses.put(relation, csr.inverse(values.count()));
        });
    return inverses;
  }

  private static SequencedMap<String, List<CrosswalkEdge>> byForeignId(List<CrosswalkEdge> edges) {
    TreeMap<String, List<CrosswalkEdge>> byForeignId = new TreeMap<>();
    for (CrosswalkEdge edge : edges) {
      byForeignId.merge(
          edge.foreignId(),
          List.of(edge),
          (first, second) -> Stream.concat(first.stream(), second.stream()).toList());
    }
    return Collections.unmodifiableSequencedMap(byForeignId);
  }
}
