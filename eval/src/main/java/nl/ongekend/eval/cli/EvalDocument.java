package nl.ongekend.eval.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ongekend.core.release.Build;
import nl.ongekend.eval.Sha256;
import nl.ongekend.eval.link.LinkRun;
import nl.ongekend.eval.link.PairedTest;
import nl.ongekend.eval.link.Protocol;
import nl.ongekend.eval.link.Quality;
import nl.ongekend.taxonomy.TaxonomySnapshot;
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
    members.put("task", report.input().name());
    members.put("files", files(report.input().files()));
    members.put("settings", report.settings());
    TaxonomySnapshot taxonomy = report.input().taxonomy();
    members.put("taxonomy", taxonomy == null ? null : taxonomy.version());
    members.put("queries", report.input().task().queries().size());
    members.put("corpus", report.input().task().labels().size());
    int judged = report.ours().judged();
    members.put("judged", judged);
    members.put("unanswered", report.input().task().queries().size() - judged);
    members.put("protocols", protocols(report.ours(), null));
    Map<String, Object> baselines = new LinkedHashMap<>();
    report.baselines().forEach((name, run) -> baselines.put(name, protocols(run, report.ours())));
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
    Sha256 hash = new Sha256();
    hash.add(Files.readAllBytes(file));
    return hash.toHex();
  }

  /**
   * Returns the measures of a run; a protocol that does not apply is null.
   *
   * @param rival the run to compare with; null for none
   */
  private static Map<String, @Nullable Object> protocols(LinkRun run, @Nullable LinkRun rival) {
    Map<String, @Nullable Object> protocols = new LinkedHashMap<>();
    for (Protocol protocol : Protocol.values()) {
      Quality quality = run.quality().get(protocol);
      Quality other = rival == null ? null : rival.quality().get(protocol);
      protocols.put(
          protocol.name().toLowerCase(Locale.ROOT),
          quality == null ? null : measures(quality, other));
    }
    return protocols;
  }

  private static Map<String, Object> measures(Quality quality, @Nullable Quality rival) {
    Map<String, Object> measures = new LinkedHashMap<>(quality.means());
    measures.put("interval", Map.of("mrr", Map.of("low", quality.low(), "high", quality.high())));
    if (rival != null) {
      PairedTest test = PairedTest.of(rival.reciprocalRanks(), quality.reciprocalRanks());
      measures.put("ongekendMore", Map.of("mrr", test.difference(), "p", test.p()));
    }
    return measures;
  }
}
