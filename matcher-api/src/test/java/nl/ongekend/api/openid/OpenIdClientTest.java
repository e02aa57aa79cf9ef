package nl.ongekend.api.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ongekend.api.account.Identity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The keys of a provider, which change, and attempts, which fit one browser. */
class OpenIdClientTest {

  private static final Instant NOW = Instant.parse("2026-11-21T10:15:30Z");
  private static final URI BACK = URI.create("http://127.0.0.1:1/login/openid/back");

  private final HttpClient browser = HttpClient.newHttpClient();
  private Instant now = NOW;
  private TestProvider provider;
  private OpenIdClient client;

  @BeforeEach
  void start() {
    provider = TestProvider.start(NOW);
    provider.knows("anna");
    client = new OpenIdClient(provider.settings(), () -> now);
  }

  @AfterEach
  void stop() {
    client.close();
    provider.close();
    browser.close();
  }

  @Test
  void identity_isWhatTheProviderSays() throws Exception {
    assertThat(identity()).isEqualTo(new Identity(provider.issuer(), "anna", false));

    provider.claims(claims -> claims.claim("amr", List.of("pwd", "mfa")));

    assertThat(identity()).isEqualTo(new Identity(provider.issuer(), "anna", true));
  }

  @Test
  void keys_areAskedForAgain_afterAnHourOrWhenOneIsMissing() throws Exception {
    identity();
    identity();
    assertThat(provider.keysAsked()).isEqualTo(1);

    provider.turnsToKey(TestProvider.newKey("second"));
    assertThatExceptionOfType(OpenIdException.class).isThrownBy(this::identity);
    assertThat(provider.keysAsked()).as("once a minute at most").isEqualTo(1);

    now = NOW.plus(Duration.ofMinutes(1));
    assertThat(identity().subject()).isEqualTo("anna");
    assertThat(provider.keysAsked()).isEqualTo(2);

    now = now.plus(Duration.ofHours(1));
    client.begin(LoginAttempt.begin(), BACK);
    assertThat(provider.keysAsked()).isEqualTo(3);
  }

  @Test
  void token_isOver_aMinuteAfterItsEnd() throws Exception {
    now = NOW.plus(Duration.ofSeconds(300 + 59));
    assertThat(identity().subject()).isEqualTo("anna");

    now = NOW.plus(Duration.ofSeconds(300 + 61));
    assertThatExceptionOfType(OpenIdException.class).isThrownBy(this::identity);
  }

  @Test
  void attempt_hasNothingInCommonWithAnother_andShowsNothing() {
    LoginAttempt attempt = LoginAttempt.begin();
    LoginAttempt other = LoginAttempt.begin();

    assertThat(attempt.state()).isNotEqualTo(other.state()).hasSize(43);
    assertThat(Arrays.asList(attempt.state(), attempt.nonce(), attempt.verifier()))
        .doesNotHaveDuplicates()
        .doesNotContain(attempt.secret());
    assertThat(attempt.isOf(attempt.state())).isTrue();
    assertThat(attempt.isOf(other.state())).isFalse();
    assertThat(LoginAttempt.find(attempt.secret())).contains(attempt);
    assertThat(LoginAttempt.find("made up")).isEmpty();
    assertThat(attempt.toString()).isEqualTo("LoginAttempt");
  }

  /** Goes to the provider and back. */
  private Identity identity() throws IOException, InterruptedException {
    LoginAttempt attempt = LoginAttempt.begin();
    HttpRequest request = HttpRequest.newBuilder(client.begin(attempt, BACK)).build();
    String location =
        browser
            .send(request, BodyHandlers.discarding())
            .headers()
            .firstValue("Location")
            .orElseThrow();
    Map<String, String> sent =
        Arrays.stream(URI.create(location).getQuery().split("&"))
            .map(field -> field.split("=", 2))
            .collect(Collectors.toMap(field -> field[0], field -> field[1]));
    ProviderAnswer answer =
        new ProviderAnswer(
            sent.getOrDefault("state", ""),
            sent.getOrDefault("code", ""),
            sent.getOrDefault("iss", ""));
    return client.finish(attempt, answer, BACK);
  }
}
