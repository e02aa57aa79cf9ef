package nl.ongekend.taxonomy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns relations between identifiers into relations between ordinals, and checks them. */
final class RelationAssembly {

  private final Map<ConceptType, List<ConceptId>> ids;
  private final Map<ConceptType, Map<ConceptId, Integer>> ordinals =
      new EnumMap<>(ConceptType.class);
  private final Map<Relation, EdgeList> edges = new EnumMap<>(Relation.class);
  private final List<String> problems = new ArrayList<>();

  RelationAssembly(Map<ConceptType, List<ConceptId>> ids) {
    this.ids = ids;
    ids.forEach((type, own) -> ordinals.put(type, ordinals(own)));
    for (Relation relation : Relation.values()) {
      edges.put(relation, new EdgeList());
    }
  }

  List<String> problems() {
    return problems;
  }

  void add(Relation relation, ConceptId from, ConceptId to) {
    Integer row = ordinal(relation.from(), from);
    Integer value = ordinal(relation.to(), to);
    if (row != null && value != null) {
      Objects.requireNonNull(edges.get(relation)).add(row, value);
    } else {
      ConceptType missingType = row == null ? relation.from() : relation.to();
      problems.add(
          "%s from %s to %s: %s is not a concept of type %s"
              .formatted(relation, from, to, row == null ? from : to, missingType));
    }
  }

  /** Returns every relation: related made symmetric, essential before optional, cycles reported. */
  Map<Relation, Csr> assemble() {
    Map<Relation, Csr> relations = new EnumMap<>(Relation.class);
    edges.forEach((relation, list) -> relations.put(relation, list.toCsr(rows(relation))));
    relations.computeIfPresent(Relation.RELATED_SKILL, (relation, csr) -> csr.symmetric());
    Csr essential = Objects.requireNonNull(relations.get(Relation.ESSENTIAL_SKILL));
    relations.computeIfPresent(Relation.OPTIONAL_SKILL, (relation, csr) -> csr.without(essential));
    relations.forEach(this::checkCycle);
    return relations;
  }

  private void checkCycle(Relation relation, Csr csr) {
    if (relation.isHierarchy()) {
      List<Integer> cycle = Hierarchy.cycle(csr);
      if (!cycle.isEmpty()) {
        List<ConceptId> own = ids(relation.from());
        problems.add(
            "%s must not come back to where it started: %s"
                .formatted(relation, cycle.stream().map(own::get).toList()));
      }
    }
  }

  private int rows(Relation relation) {
    return ids(relation.from()).size();
  }

  private List<ConceptId> ids(ConceptType type) {
    return Objects.requireNonNull(ids.get(type));
  }

  private @Nullable Integer ordinal(ConceptType type, ConceptId id) {
    return Objects.requireNonNull(ordinals.get(type)).get(id);
  }

  private static Map<ConceptId, Integer> ordinals(List<ConceptId> ids) {
    Map<ConceptId, Integer> ordinals = HashMap.newHashMap(ids.size());
    for (int i = 0; i < ids.size(); i++) {
      ordinals.put(ids.get(i), i);
    }
    return ordinals;
  }

  /** Edges in the order in which they came. */
  private static final class EdgeList {
    private final List<Integer> from = new ArrayList<>();
    private final List<Integer> to = new ArrayList<>();

    void add(int row, int value) {
      from.add(row);
      to.add(value);
    }

    Csr toCsr(int rows) {
      return Csr.of(rows, toArray(from), toArray(to));
    }

    private static int[] toArray(List<Integer> numbers) {
      return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
  }
}
