package nl.ongekend.api.openid;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ongekend.api.config.IdentityProvider;
import nl.ongekend.api.view.ViewJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Asks a provider, within bounds: five seconds, 64 KiB, JSON, no redirects, over TLS. Thread-safe.
 */
final class ProviderConnection implements AutoCloseable {

  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final long MOST_BYTES = 1 << 16;

  private final IdentityProvider provider;
  private final HttpClient client;

  ProviderConnection(IdentityProvider provider) {
    this.provider = provider;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(LONGEST)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /** Returns the JSON at an address. */
  JsonNode get(URI address) {
    return send(request(address).GET());
  }

  /** Returns the answer to a form that this installation signs with its secret. */
  JsonNode post(URI address, Map<String, String> fields) {
    String form =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(address)
            .header("Authorization", authorization())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  /** Both parts are encoded as in a form first (RFC 6749, section 2.3.1). */
  private String authorization() {
    String pair = encoded(provider.clientId()) + ":" + encoded(provider.clientSecret());
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private HttpRequest.Builder request(URI address) {
    if (!provider.mayAsk(address)) {
      throw new OpenIdException("address (%s) of the provider must be https.".formatted(address));
    }
    return HttpRequest.newBuilder(address).timeout(LONGEST).header("Accept", "application/json");
  }

  private JsonNode send(HttpRequest.Builder request) {
    HttpRequest asked = request.build();
    try {
      HttpResponse<String> answer =
          client.send(asked, BodyHandlers.limiting(BodyHandlers.ofString(UTF_8), MOST_BYTES));
      if (answer.statusCode() != 200) {
        throw new OpenIdException("%s answered %d.".formatted(asked.uri(), answer.statusCode()));
      }
      return ViewJson.mapper().readTree(answer.body());
    } catch (IOException | JacksonException e) {
      // The cause may quote what was sent; its class says enough.
      throw new OpenIdException(
          "%s gave no answer that can be read: %s.".formatted(asked.uri(), e.getClass().getName()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OpenIdException("%s was not waited for.".formatted(asked.uri()), e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
