package nl.ongekend.eval.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.ongekend.eval.bench.Machine;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A report as one JSON document that says what made it. */
final class ReportDocument {

  private static final String UNKNOWN = "unknown";

  private final Map<String, Object> members = new LinkedHashMap<>();

  ReportDocument(String schema, LocalDate asOf) {
    members.put("schema", schema);
    members.put("version", known(ReportDocument.class.getPackage().getImplementationVersion()));
    members.put("commit", known(System.getProperty("ongekend.commit")));
    members.put("asOf", asOf.toString());
    members.put("machine", Machine.here());
    members.put("jdk", Runtime.version().toString());
    // Nobody vouches for a build whose commit is not known.
    members.put("dirty", !"false".equals(System.getProperty("ongekend.dirty")));
  }

  private static String known(@Nullable String value) {
    return Objects.requireNonNullElse(value, UNKNOWN);
  }

  ReportDocument with(String name, Object value) {
    members.put(name, value);
    return this;
  }

  String toJson() {
    return JsonMapper.shared().writeValueAsString(members) + "\n";
  }
}
