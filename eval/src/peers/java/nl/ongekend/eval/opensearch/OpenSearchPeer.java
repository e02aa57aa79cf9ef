package nl.ongekend.eval.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.ongekend.eval.bench.Answer;
import nl.ongekend.eval.bench.CoverageForm;
import nl.ongekend.eval.bench.CoverageMarket;
import nl.ongekend.eval.bench.CoveragePeer;
import nl.ongekend.eval.bench.Samples;
import nl.ongekend.eval.bench.SearchPeer;
import org.opensearch.action.search.SearchResponse;
import org.opensearch.index.query.QueryBuilders;

/** OpenSearch by its own client in this process, and over HTTP. */
public final class OpenSearchPeer implements CoveragePeer, SearchPeer {

  private static final int TOP = 10;
  private static final int MOST_QUERIES = 1_000;
  private static final int OK = 200;

  @Override
  public String name() {
    return "OpenSearch";
  }

  @Override
  public List<CoverageForm> open(CoverageMarket market, int top) throws IOException {
    return List.of(new Form(SearchNode.start(market), top));
  }

  private record Form(SearchNode node, int top) implements CoverageForm {

    @Override
    public String name() {
      return "OpenSearch";
    }

    @Override
    public int mostQueries() {
      return MOST_QUERIES;
    }

    @Override
    public Answer answer(int[] skills) {
      if (skills.length == 0) {
        // A disjunction of nothing would be everything.
        return new Answer(List.of());
      }
      SearchResponse response =
          node.client()
              .prepareSearch(SearchNode.INDEX)
              .setQuery(QueryBuilders.wrapperQuery(SearchNode.query(skills)))
              .setSize(top)
              .setFetchSource(false)
              .setTrackTotalHits(false)
              .get();
      return new Answer(
          Arrays.stream(response.getHits().getHits())
              .map(hit -> new Answer.Place(UUID.fromString(hit.getId()), (int) hit.getScore()))
              .toList());
    }

    @Override
    public void close() {
      try {
        node.close();
      } catch (IOException e) {
        throw new UncheckedIOException("stopping OpenSearch", e);
      }
    }
  }

  @Override
  public Samples micros(CoverageMarket market, int rounds) throws IOException {
    try (SearchNode node = SearchNode.start(market);
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      URI search = node.searchAddress();
      List<Long> micros = new ArrayList<>();
      for (int round = 0; round <= rounds; round++) {
        List<Long> into = round == 0 ? new ArrayList<>() : micros;
        for (int person = 0; person < market.people(); person++) {
          int[] skills = market.claimed(person);
          if (skills.length > 0) {
            into.add(ask(client, search, SearchNode.search(skills, TOP)));
          }
        }
      }
      return Samples.of(micros.stream().mapToLong(Long::longValue).toArray());
    }
  }

  private static long ask(HttpClient client, URI search, String body) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(search)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      long before = System.nanoTime();
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      long took = System.nanoTime() - before;
      if (response.statusCode() != OK) {
        throw new IOException(
            "%s was answered with %d: %s"
                .formatted(search, response.statusCode(), response.body()));
      }
      return TimeUnit.NANOSECONDS.toMicros(took);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for %s".formatted(search), e);
    }
  }
}
