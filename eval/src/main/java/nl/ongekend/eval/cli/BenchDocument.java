package nl.ongekend.eval.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.ongekend.core.release.Build;
import nl.ongekend.eval.bench.BenchReport;
import nl.ongekend.eval.bench.Machine;
import tools.jackson.databind.json.JsonMapper;

/** A benchmark's report as the JSON document {@code ongekend/bench/1}. */
final class BenchDocument {

  private static final String SCHEMA = "ongekend/bench/1";
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private BenchDocument() {}

  static String of(BenchReport report) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("schema", SCHEMA);
    Build build = Build.of(BenchDocument.class);
    members.put("version", build.version());
    members.put("commit", build.commit());
    members.put("asOf", report.asOf().toString());
    members.put("name", report.name());
    members.put("ids", report.ids());
    members.put("machine", Machine.here());
    members.put("jdk", Runtime.version().toString());
    members.put("dirty", build.dirty());
    members.put("data", report.data());
    members.put("rows", report.rows());
    members.put("ratios", report.ratios());
    members.put("answersEqual", report.answersEqual());
    members.put("missed", report.missed());
    return MAPPER.writeValueAsString(members);
  }
}
