package nl.ongekend.taxonomy;

/** Puts what a snapshot says back into a builder. */
final class SnapshotUnpacking {

  private final TaxonomySnapshot snapshot;
  private final TaxonomyBuilder builder = new TaxonomyBuilder();

  private SnapshotUnpacking(TaxonomySnapshot snapshot) {
    this.snapshot = snapshot;
  }

  static TaxonomyBuilder unpack(TaxonomySnapshot snapshot) {
    return new SnapshotUnpacking(snapshot).unpack();
  }

  private TaxonomyBuilder unpack() {
    for (int i = 0; i < snapshot.occupationCount(); i++) {
      addOccupation(i);
    }
    for (int i = 0; i < snapshot.skillCount(); i++) {
      addSkill(i);
    }
    for (int i = 0; i < snapshot.groupCount(); i++) {
      builder.addGroup(snapshot.groupId(i));
    }
    for (ConceptType type : ConceptType.values()) {
      addLabels(type);
    }
    for (Relation relation : Relation.values()) {
      addEdges(relation);
    }
    snapshot.crosswalk().values().forEach(edges -> edges.forEach(builder::addCrosswalk));
    return builder;
  }

  private void addOccupation(int occupation) {
    ConceptId id = snapshot.occupationId(occupation);
    builder.addOccupation(id, snapshot.isco(occupation));
    String sector = snapshot.sector(occupation);
    if (sector != null) {
      builder.sector(id, sector);
    }
  }

  private void addSkill(int skill) {
    ConceptId id = snapshot.skillId(skill);
    builder.addSkill(id, snapshot.skillKind(skill));
    snapshot
        .findHalfLifeSource(skill)
        .ifPresent(source -> builder.halfLife(id, snapshot.halfLifeMonths(skill), source));
  }

  private void addLabels(ConceptType type) {
    Labels labels = snapshot.labels(type);
    for (String language : labels.languages()) {
      for (int i = 0; i < labels.count(); i++) {
        addLabels(snapshot.id(type, i), labels, i, language);
      }
    }
  }

  private void addLabels(ConceptId id, Labels labels, int ordinal, String language) {
    for (String alternative : labels.alternatives(ordinal, language)) {
      builder.addAlternative(id, Label.of(language, alternative));
    }
    boolean reviewed = labels.reviewed(ordinal, language);
    labels
        .findPreferred(ordinal, language)
        .ifPresent(text -> builder.addPreferred(id, new Label(language, text, reviewed)));
  }

  private void addEdges(Relation relation) {
    Csr edges = snapshot.relation(relation);
    for (int from = 0; from < edges.rows(); from++) {
      ConceptId start = snapshot.id(relation.from(), from);
      for (int i = edges.start(from); i < edges.end(from); i++) {
        builder.relate(relation, start, snapshot.id(relation.to(), edges.value(i)));
      }
    }
  }
}
