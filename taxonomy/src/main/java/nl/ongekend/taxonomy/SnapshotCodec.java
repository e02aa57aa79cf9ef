package nl.ongekend.taxonomy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import nl.ongekend.taxonomy.SnapshotContent.OccupationFacts;
import nl.ongekend.taxonomy.SnapshotContent.SkillFacts;
import org.jspecify.annotations.Nullable;

/**
 * The canonical bytes of a snapshot: what its version is the hash of, and what its file holds.
 *
 * <p>Equal content gives equal bytes, because everything is sorted before it is written. A change
 * of this form changes every version; it needs a new {@link #FORMAT}.
 */
final class SnapshotCodec {

  /** The form of the bytes. */
  static final int FORMAT = 1;

  private static final int PREFERRED = 1;
  private static final int REVIEWED = 2;
  private static final int FLAG_BITS = 2;

  private SnapshotCodec() {}

  static TaxonomySnapshot snapshot(SnapshotContent content) {
    return new TaxonomySnapshot(content, version(encode(content)));
  }

  static String version(byte[] encoded) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(encoded));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256.", e);
    }
  }

  static byte[] encode(SnapshotContent content) {
    ContentWriter out = new ContentWriter();
    out.number(FORMAT);
    for (ConceptType type : ConceptType.values()) {
      writeLabels(out, Objects.requireNonNull(content.labels().get(type)));
    }
    for (OccupationFacts facts : content.occupations()) {
      out.number(facts.isco());
      out.text(facts.sector());
    }
    for (SkillFacts facts : content.skills()) {
      out.text(facts.kind().name());
      out.number(facts.halfLifeMonths());
      out.text(facts.halfLifeSource());
    }
    for (Relation relation : Relation.values()) {
      out.relation(Objects.requireNonNull(content.relations().get(relation)));
    }
    writeCrosswalk(out, content.crosswalk());
    return out.toBytes();
  }

  /**
   * Returns the content that the bytes hold.
   *
   * @throws IllegalStateException if they are not the form of this program
   * @throws IllegalArgumentException if a value is not allowed
   */
  static SnapshotContent decode(byte[] encoded) {
    ContentReader in = new ContentReader(encoded);
    int format = in.number();
    if (format != FORMAT) {
      throw new IllegalStateException("content has form %d, not %d".formatted(format, FORMAT));
    }
    Map<ConceptType, Labels> labels = new EnumMap<>(ConceptType.class);
    for (ConceptType type : ConceptType.values()) {
      labels.put(type, readLabels(in));
    }
    List<OccupationFacts> occupations = readOccupations(in, count(labels, ConceptType.OCCUPATION));
    List<SkillFacts> skills = readSkills(in, count(labels, ConceptType.SKILL));
    Map<Relation, Csr> relations = new EnumMap<>(Relation.class);
    for (Relation relation : Relation.values()) {
      relations.put(
          relation, in.relation(count(labels, relation.from()), count(labels, relation.to())));
    }
    List<CrosswalkEdge> crosswalk = readCrosswalk(in);
    in.requireEnd();
    return new SnapshotContent(labels, occupations, skills, relations, crosswalk);
  }

  private static int count(Map<ConceptType, Labels> labels, ConceptType type) {
    return Objects.requireNonNull(labels.get(type)).count();
  }

  private static void writeLabels(ContentWriter out, Labels labels) {
    out.texts(labels.ids().stream().map(ConceptId::uri).toList());
    out.texts(List.copyOf(labels.languages()));
    for (String language : labels.languages()) {
      for (int ordinal = 0; ordinal < labels.count(); ordinal++) {
        writeEntry(out, labels.entry(ordinal, language));
      }
    }
  }

  private static void writeEntry(ContentWriter out, Labels.@Nullable Entry entry) {
    if (entry == null) {
      out.number(0);
      return;
    }
    int flags = (entry.preferred() == null ? 0 : PREFERRED) | (entry.reviewed() ? REVIEWED : 0);
    out.number(entry.alternatives().size() << FLAG_BITS | flags);
    if (entry.preferred() != null) {
      out.text(entry.preferred());
    }
    entry.alternatives().forEach(out::text);
  }

  private static Labels readLabels(ContentReader in) {
    List<ConceptId> ids = in.texts().stream().map(ConceptId::new).toList();
    NavigableMap<String, List<Labels.@Nullable Entry>> byLanguage = new TreeMap<>();
    for (String language : in.texts()) {
      List<Labels.@Nullable Entry> entries = new ArrayList<>(ids.size());
      for (int ordinal = 0; ordinal < ids.size(); ordinal++) {
        entries.add(readEntry(in));
      }
      byLanguage.put(language, entries);
    }
    return new Labels(ids, byLanguage);
  }

  private static Labels.@Nullable Entry readEntry(ContentReader in) {
    int head = in.number();
    if (head == 0) {
      return null;
    }
    String preferred = (head & PREFERRED) == 0 ? null : in.text();
    return new Labels.Entry(preferred, in.texts(head >>> FLAG_BITS), (head & REVIEWED) != 0);
  }

  private static List<OccupationFacts> readOccupations(ContentReader in, int count) {
    List<OccupationFacts> facts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      facts.add(new OccupationFacts(in.number(), in.textOrAbsent()));
    }
    return List.copyOf(facts);
  }

  private static List<SkillFacts> readSkills(ContentReader in, int count) {
    List<SkillFacts> facts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      SkillKind kind = SkillKind.valueOf(in.text());
      facts.add(new SkillFacts(kind, in.number(), in.textOrAbsent()));
    }
    return List.copyOf(facts);
  }

  private static void writeCrosswalk(ContentWriter out, List<CrosswalkEdge> crosswalk) {
    out.number(crosswalk.size());
    for (CrosswalkEdge edge : crosswalk) {
      out.text(edge.foreignId());
      out.text(edge.concept().uri());
      out.number(edge.confidencePerMille());
    }
  }

  private static List<CrosswalkEdge> readCrosswalk(ContentReader in) {
    int count = in.count();
    List<CrosswalkEdge> crosswalk = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      crosswalk.add(new CrosswalkEdge(in.text(), ConceptId.of(in.text()), in.number()));
    }
    return List.copyOf(crosswalk);
  }
}
