package nl.ongekend.eval.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ongekend.core.release.Build;
import nl.ongekend.eval.link.LinkRun;
import nl.ongekend.eval.link.Protocol;
import nl.ongekend.eval.link.Quality;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An evaluation as the JSON document {@code ongekend/eval/1}. */
final class EvalDocument {

  private static final String SCHEMA = "ongekend/eval/1";
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private EvalDocument() {}

  static String of(EvalReport report) throws IOException {
    Map<String, Object> members = new LinkedHashMap<>();
    Build build = Build.of(EvalDocument.class);
    members.put("schema", SCHEMA);
    members.put("version", build.version());
    members.put("commit", build.commit());
    // Nothing here depends on a day.
    members.put("asOf", null);
    members.put("task", report.task());
    members.put("files", files(report.files()));
    members.put("settings", Map.of("method", "runs of 2 to 5 letters within words, sublinear"));
    members.put("taxonomy", null);
    members.put("queries", report.link().queries().size());
    members.put("corpus", report.link().labels().size());
    int judged = report.ours().rankings().values().iterator().next().size();
    members.put("judged", judged);
    members.put("unanswered", report.link().queries().size() - judged);
    members.put("protocols", protocols(report.ours()));
    Map<String, Object> baselines = new LinkedHashMap<>();
    report.baselines().forEach((name, run) -> baselines.put(name, protocols(run)));
    members.put("baselines", baselines);
    members.put(
        "millisPerQuery",
        Map.of("p50", report.ours().millisAt(50), "p99", report.ours().millisAt(99)));
    members.put("run", report.run() == null ? null : report.run().toString());
    return MAPPER.writeValueAsString(members);
  }

  private static List<Map<String, String>> files(Map<String, Path> files) throws IOException {
    List<Map<String, String>> listed = new ArrayList<>();
    for (Map.Entry<String, Path> file : files.entrySet()) {
      Map<String, String> members = new LinkedHashMap<>();
      members.put("role", file.getKey());
      members.put("name", String.valueOf(file.getValue().getFileName()));
      members.put("sha256", sha256(file.getValue()));
      listed.add(members);
    }
    return listed;
  }

  private static String sha256(Path file) throws IOException {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** A protocol that does not apply is null. */
  private static Map<String, @Nullable Object> protocols(LinkRun run) {
    Map<String, @Nullable Object> protocols = new LinkedHashMap<>();
    for (Protocol protocol : Protocol.values()) {
      Quality quality = run.quality().get(protocol);
      protocols.put(
          protocol.name().toLowerCase(Locale.ROOT), quality == null ? null : measures(quality));
    }
    return protocols;
  }

  private static Map<String, Object> measures(Quality quality) {
    Map<String, Object> measures = new LinkedHashMap<>(quality.means());
    measures.put("interval", Map.of("mrr", Map.of("low", quality.low(), "high", quality.high())));
    return measures;
  }
}
