package nl.ongekend.eval.opensearch;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ongekend.eval.bench.CoverageMarket;
import nl.ongekend.eval.bench.TemporaryFolder;
import org.opensearch.Version;
import org.opensearch.action.bulk.BulkRequest;
import org.opensearch.action.bulk.BulkResponse;
import org.opensearch.action.index.IndexRequest;
import org.opensearch.common.settings.Settings;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.index.mapper.MapperExtrasModulePlugin;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.node.NodeValidationException;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;
import org.opensearch.transport.client.Client;

/** A node of OpenSearch in this process with the vacancies of a market. */
final class SearchNode implements Closeable {

  static final String INDEX = "vacancies";
  static final String FEATURES = "features";

  private static final int AT_A_TIME = 5_000;

  private final TemporaryFolder folder;
  private final Node node;

  private SearchNode(TemporaryFolder folder, Node node) {
    this.folder = folder;
    this.node = node;
  }

  /** A node with plugins from the class path. */
  private static final class Embedded extends Node {
    Embedded(Settings settings) {
      super(
          InternalSettingsPreparer.prepareEnvironment(
              settings, Collections.emptyMap(), null, () -> "ongekend"),
          List.of(plugin(Netty4ModulePlugin.class), plugin(MapperExtrasModulePlugin.class)),
          true);
    }

    private static PluginInfo plugin(Class<?> type) {
      return new PluginInfo(
          type.getName(),
          "class path",
          "NA",
          Version.CURRENT,
          "1.8",
          type.getName(),
          null,
          List.of(),
          false);
    }
  }

  /** Starts a node, indexes all vacancies and merges them to one segment. */
  static SearchNode start(CoverageMarket market) throws IOException {
    TemporaryFolder folder = new TemporaryFolder();
    Settings settings =
        Settings.builder()
            .put("path.home", folder.path().toString())
            .put("cluster.name", "ongekend-bench")
            .put("node.name", "peer")
            .put("discovery.type", "single-node")
            .put("network.host", "127.0.0.1")
            .put("http.port", "0")
            .put("transport.port", "0")
            .put("transport.type", "netty4")
            .put("http.type", "netty4")
            .put("cluster.routing.allocation.disk.threshold_enabled", false)
            .build();
    try {
      SearchNode started = new SearchNode(folder, new Embedded(settings).start());
      started.fill(market);
      return started;
    } catch (NodeValidationException e) {
      throw new IOException("OpenSearch did not start in %s".formatted(folder.path()), e);
    }
  }

  Client client() {
    return node.client();
  }

  private void fill(CoverageMarket market) throws IOException {
    client()
        .admin()
        .indices()
        .prepareCreate(INDEX)
        .setSettings(
            Map.of(
                "number_of_shards",
                1,
                "number_of_replicas",
                0,
                "refresh_interval",
                "-1",
                "requests.cache.enable",
                false,
                "queries.cache.enabled",
                false))
        .setMapping(FEATURES, "type=rank_features")
        .get();
    for (int from = 0; from < market.vacancies(); from += AT_A_TIME) {
      BulkRequest bulk = new BulkRequest();
      for (int v = from; v < Math.min(market.vacancies(), from + AT_A_TIME); v++) {
        bulk.add(
            new IndexRequest(INDEX)
                .id(market.id(v).toString())
                .source(Map.of(FEATURES, features(market, v))));
      }
      BulkResponse response = client().bulk(bulk).actionGet();
      if (response.hasFailures()) {
        throw new IOException(response.buildFailureMessage());
      }
    }
    client().admin().indices().prepareForceMerge(INDEX).setMaxNumSegments(1).get();
    client().admin().indices().prepareRefresh(INDEX).get();
  }

  private static Map<String, Integer> features(CoverageMarket market, int vacancy) {
    Map<String, Integer> impactBySkill = new TreeMap<>();
    for (int r = 0; r < market.requirements(vacancy); r++) {
      impactBySkill.put(feature(market.skill(vacancy, r)), market.impact(vacancy, r));
    }
    return impactBySkill;
  }

  private static String feature(int skill) {
    return "s" + skill;
  }

  /** Returns where the node is searched over HTTP. */
  URI searchAddress() {
    InetSocketAddress address =
        node.injector()
            .getInstance(HttpServerTransport.class)
            .boundAddress()
            .publishAddress()
            .address();
    return URI.create(
        "http://%s:%d/%s/_search"
            .formatted(address.getAddress().getHostAddress(), address.getPort(), INDEX));
  }

  /** Returns the query for the best of some skills. */
  static String query(int[] skills) {
    String clauses =
        Arrays.stream(skills)
            .mapToObj(skill ->
                "{\"rank_feature\":{\"field\":\"%s.%s\",\"linear\":{}}}"
                    .formatted(FEATURES, feature(skill)))
            .collect(Collectors.joining(","));
    return "{\"bool\":{\"should\":[%s]}}".formatted(clauses);
  }

  /** Returns the body of a search by that query. */
  static String search(int[] skills, int top) {
    return "{\"size\":%d,\"_source\":false,\"track_total_hits\":false,\"query\":%s}"
        .formatted(top, query(skills));
  }

  @Override
  public void close() throws IOException {
    try (folder) {
      node.close();
    }
  }
}
