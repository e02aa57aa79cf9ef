package nl.ongekend.eval.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ongekend.core.release.Build;
import nl.ongekend.eval.reading.FieldCount;
import nl.ongekend.eval.reading.FieldQuality;
import nl.ongekend.eval.reading.GoldSet;
import nl.ongekend.eval.reading.ReadingQuality;
import nl.ongekend.eval.reading.ReadingQuality.Group;
import nl.ongekend.eval.reading.ReadingReport;
import tools.jackson.databind.json.JsonMapper;

/** A measured reading as the JSON document {@code ongekend/eval/1}. */
final class ReadingDocument {

  private static final String SCHEMA = "ongekend/eval/1";

  private ReadingDocument() {}

  static String of(ReadingReport report) {
    Map<String, Object> members = new LinkedHashMap<>();
    Build build = Build.of(ReadingDocument.class);
    ReadingQuality any = report.readers().firstEntry().getValue();
    members.put("schema", SCHEMA);
    members.put("version", build.version());
    members.put("commit", build.commit());
    members.put("asOf", GoldSet.AS_OF.toString());
    members.put("task", "reading");
    members.put("half", name(any.half()));
    members.put("taxonomy", report.taxonomy());
    members.put("texts", any.comparisons().size());
    Map<String, Object> readers = new LinkedHashMap<>();
    report.readers().forEach((name, quality) -> readers.put(name, groups(quality)));
    members.put("readers", readers);
    return JsonMapper.shared().writeValueAsString(members);
  }

  private static List<Map<String, Object>> groups(ReadingQuality quality) {
    return quality.groups().stream().map(ReadingDocument::group).toList();
  }

  private static Map<String, Object> group(Group group) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("name", group.name());
    members.put("texts", group.texts());
    Map<String, Object> fields = new LinkedHashMap<>();
    group.fields().forEach((field, quality) -> fields.put(name(field), field(quality)));
    members.put("fields", fields);
    return members;
  }

  private static Map<String, Object> field(FieldQuality quality) {
    FieldCount count = quality.count();
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("wanted", count.wanted());
    members.put("found", count.found());
    members.put("read", count.read());
    members.put("right", count.right());
    members.put("precision", count.precision());
    members.put("recall", count.recall());
    members.put("f1", count.f1());
    members.put("interval", Map.of("f1", Map.of("low", quality.low(), "high", quality.high())));
    return members;
  }

  /** Returns a constant in the form of the other members, such as {@code languageLevel}. */
  private static String name(Enum<?> constant) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
      String first = word.substring(0, 1);
      name.append(name.isEmpty() ? first : first.toUpperCase(Locale.ROOT))
          .append(word.substring(1));
    }
    return name.toString();
  }
}
