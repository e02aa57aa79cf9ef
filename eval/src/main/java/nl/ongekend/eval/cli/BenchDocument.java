package nl.ongekend.eval.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.ongekend.eval.bench.BenchReport;
import nl.ongekend.eval.bench.Machine;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A benchmark's report as the JSON document {@code ongekend/bench/1}. */
final class BenchDocument {

  private static final String SCHEMA = "ongekend/bench/1";
  private static final String UNKNOWN = "unknown";
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private BenchDocument() {}

  static String of(BenchReport report) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("schema", SCHEMA);
    members.put("version", known(BenchDocument.class.getPackage().getImplementationVersion()));
    members.put("commit", known(System.getProperty("ongekend.commit")));
    members.put("asOf", report.asOf().toString());
    members.put("name", report.name());
    members.put("ids", report.ids());
    members.put("machine", Machine.here());
    members.put("jdk", Runtime.version().toString());
    // Nobody vouches for a build whose commit is not known.
    members.put("dirty", !"false".equals(System.getProperty("ongekend.dirty")));
    members.put("data", report.data());
    members.put("rows", report.rows());
    members.put("ratios", report.ratios());
    members.put("answersEqual", report.answersEqual());
    members.put("missed", report.missed());
    return MAPPER.writeValueAsString(members);
  }

  private static String known(@Nullable String value) {
    return Objects.requireNonNullElse(value, UNKNOWN);
  }
}
